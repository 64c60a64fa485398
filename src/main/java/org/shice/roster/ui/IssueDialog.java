package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.shice.organization.UnitInfo;

/**
 * Issues accounts (批量建号, R-1) in three steps: what will happen, how far it is, and the slips. What was issued when the
 * person stops is kept, and its slips are offered.
 */
final class IssueDialog extends Composite<Dialog> {

    private final StaffServices services;
    private final IssueRun run;
    private final Runnable finished;
    private final ProgressBar progress = new ProgressBar();
    private final Span position = new Span();
    private boolean stopped;

    IssueDialog(StaffServices services, UnitInfo unit, IssuePlan plan, Runnable finished) {
        this.services = services;
        this.run = new IssueRun(services.accounts(), unit.id(), plan.people());
        this.finished = finished;
        var dialog = getContent();
        dialog.setWidth("min(34rem, 94vw)");
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.setHeaderTitle(getTranslation("staff.issue.title", run.total()));
        dialog.add(
                new Paragraph(getTranslation(run.total() == 0 ? "staff.issue.nobody" : "staff.issue.what")),
                facts(plan));
        var start = new Button(getTranslation("staff.issue.start", run.total()), click -> start());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setVisible(run.total() > 0);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), click -> dialog.close()), start);
    }

    void open() {
        getContent().open();
    }

    private UnorderedList facts(IssuePlan plan) {
        var facts = new UnorderedList();
        if (run.total() > 0) {
            facts.add(new ListItem(getTranslation("staff.issue.fresh", run.total())));
        }
        if (plan.outOfScope() > 0) {
            facts.add(new ListItem(getTranslation("staff.issue.outside", plan.outOfScope())));
        }
        if (plan.keeping() > 0) {
            facts.add(new ListItem(getTranslation("staff.issue.keeping", plan.keeping())));
        }
        if (plan.closed() > 0) {
            facts.add(new ListItem(getTranslation("staff.issue.closed", plan.closed())));
        }
        return facts;
    }

    private void start() {
        var dialog = getContent();
        dialog.removeAll();
        dialog.getFooter().removeAll();
        dialog.setHeaderTitle(getTranslation("staff.issue.running"));
        progress.setMax(run.total());
        position.getElement().setAttribute("role", "status");
        position.setText(getTranslation("staff.issue.position", 0, run.total()));
        dialog.add(progress, position, new Paragraph(getTranslation("staff.issue.stay")));
        dialog.getFooter().add(new Button(getTranslation("staff.issue.stop"), click -> stopped = true));
        afterShown();
    }

    private void next() {
        var more = run.step();
        progress.setValue(run.position());
        position.setText(getTranslation("staff.issue.position", run.position(), run.total()));
        if (more && !stopped) {
            afterShown();
        } else {
            finish();
        }
    }

    /** Goes on when the browser has shown how far it is. */
    private void afterShown() {
        getElement().executeJs("return true").then(Boolean.class, shown -> next());
    }

    private void finish() {
        getContent().close();
        finished.run();
        new SlipsDialog(services, run.slips(), run.linked(), run.total() - run.position()).open();
    }
}
