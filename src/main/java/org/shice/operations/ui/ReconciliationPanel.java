package org.shice.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.shice.operations.OperationsService;
import org.shice.operations.Reconciliation;
import org.shice.ui.Confirmation;
import org.shice.ui.DateText;
import org.shice.ui.Notice;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;
import org.shice.ui.Toolbar;

/** Whether the task list and the engine agree, since when that is known, and the buttons that look and mend. */
final class ReconciliationPanel extends Composite<Div> {

    private final OperationsService operations;
    private final Div result = new Div();
    private final Button mend = new Button();

    ReconciliationPanel(OperationsService operations) {
        this.operations = operations;
        var check =
                new Button(getTranslation("operations.reconcile.check"), VaadinIcon.SEARCH.create(), click -> check());
        mend.setText(getTranslation("operations.reconcile.mend"));
        mend.setIcon(VaadinIcon.TOOLS.create());
        mend.addClickListener(click -> askToMend());
        result.addClassName("reconciliation");
        getContent().addClassName("tab-page");
        getContent()
                .add(new Toolbar(new Span(getTranslation("operations.reconcile.about"))).actions(check, mend), result);
    }

    void show(Optional<Reconciliation> last) {
        result.removeAll();
        mend.setEnabled(last.filter(run -> !run.isInStep()).isPresent());
        last.ifPresentOrElse(
                run -> result.add(state(run), found(run)),
                () -> result.add(new StateBadge(Tone.NEUTRAL, getTranslation("operations.reconcile.never"))));
    }

    private Component state(Reconciliation run) {
        var drift = run.drift();
        if (drift.none()) {
            return new StateBadge(Tone.SUCCESS, getTranslation("operations.reconcile.agree"));
        }
        var count = drift.missing() + drift.orphaned() + drift.misassigned();
        return run.mended()
                ? new StateBadge(Tone.SUCCESS, getTranslation("operations.reconcile.mended", count))
                : new StateBadge(Tone.DANGER, getTranslation("operations.reconcile.differ", count));
    }

    private Component found(Reconciliation run) {
        var drift = run.drift();
        return new Div(
                new Paragraph(getTranslation("operations.reconcile.when", DateText.moment(run.at()), drift.tasks())),
                new Paragraph(getTranslation(
                        "operations.reconcile.found", drift.missing(), drift.orphaned(), drift.misassigned())));
    }

    private void check() {
        show(Optional.of(operations.checkTasks()));
    }

    private void askToMend() {
        Confirmation.ask(
                getTranslation("operations.reconcile.mend.question"),
                getTranslation("operations.reconcile.mend.consequence"),
                getTranslation("operations.reconcile.mend"),
                () -> {
                    show(Optional.of(operations.mendTasks()));
                    Notice.success(getTranslation("operations.reconcile.mend.done"))
                            .open();
                });
    }
}
