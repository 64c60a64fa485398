package org.shice.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.shice.tasks.TaskWork.Result;

/**
 * One decision on many tasks, in three steps: what will be decided, how far it is, and what really happened. The
 * decision is worked off in small steps; closing the dialog stops before the next one.
 */
final class BulkDialog extends Composite<Dialog> {

    private final BulkRun run;
    private final Function<TaskRow, TaskAddress> address;
    private final Runnable finished;
    private final ProgressBar progress = new ProgressBar();
    private final Span position = new Span();
    private boolean stopped;

    BulkDialog(BulkRun run, Function<TaskRow, TaskAddress> address, Runnable finished) {
        this.run = run;
        this.address = address;
        this.finished = finished;
        getContent().addClassName("bulk-dialog");
        getContent().addDialogCloseActionListener(close -> stop());
        getContent().addOpenedChangeListener(change -> stopped = stopped || !change.isOpened());
    }

    void open() {
        getContent().setHeaderTitle(getTranslation("tasks.bulk.running"));
        progress.setMax(run.total());
        getContent().add(progress, position);
        getContent().open();
        next();
    }

    private void next() {
        var more = run.step();
        progress.setValue(run.position());
        position.setText(getTranslation("tasks.bulk.position", run.position(), run.total()));
        if (more && !stopped) {
            getElement().executeJs("return true").then(Boolean.class, shown -> next());
        } else {
            showResult();
        }
    }

    private void stop() {
        stopped = true;
        getContent().close();
    }

    private void showResult() {
        var refused = run.refused();
        getContent().removeAll();
        getContent().setHeaderTitle(getTranslation("tasks.bulk.result"));
        var summary = new Paragraph(getTranslation("tasks.bulk.result.done", run.done()));
        summary.addClassName("bulk-result-done");
        summary.getElement().setAttribute("role", "status");
        getContent().add(summary);
        if (!refused.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("tasks.bulk.result.refused", refused.size())), list(refused));
        }
        if (run.position() < run.total()) {
            getContent().add(new Paragraph(getTranslation("tasks.bulk.result.stopped", run.total() - run.position())));
        }
        var close = new Button(
                getTranslation("tasks.bulk.close"), click -> getContent().close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().getFooter().removeAll();
        getContent().getFooter().add(close);
        finished.run();
    }

    /** The refused ones under their reasons, each with a link to open it. */
    private Component list(List<Result> refused) {
        var reasons = new LinkedHashMap<String, UnorderedList>();
        for (var result : refused) {
            var link = new Anchor(address.apply(run.row(result)).href(), getTranslation("tasks.open"));
            var line = new ListItem(new Span(result.title()), link);
            reasons.computeIfAbsent(reason(result), text -> new UnorderedList()).add(line);
        }
        var groups = new Div();
        groups.addClassName("bulk-refused");
        reasons.forEach((text, lines) -> groups.add(new Paragraph(text), lines));
        return groups;
    }

    private String reason(Result result) {
        var key = result.refusalKey();
        return key == null ? "" : getTranslation(key, result.args().toArray());
    }
}
