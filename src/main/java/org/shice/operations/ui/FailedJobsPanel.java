package org.shice.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.shice.operations.FailedJob;
import org.shice.operations.OperationsService;
import org.shice.operations.SystemCounts;
import org.shice.ui.Confirmation;
import org.shice.ui.DateText;
import org.shice.ui.EmptyState;
import org.shice.ui.KeysetDataProvider;
import org.shice.ui.Notice;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;
import org.shice.ui.Toolbar;

/** Failed background steps: which record, which step, why in plain words, and the button that runs them again. */
final class FailedJobsPanel extends Composite<Div> {

    private final OperationsService operations;
    private final Runnable changed;
    private final ProcessTexts names = new ProcessTexts(this);
    private final Grid<FailedJob> grid = new Grid<>();
    private final KeysetDataProvider<FailedJob, Boolean> rows;
    private final Span count = new Span();
    private final Button all = new Button();
    private int size;

    FailedJobsPanel(OperationsService operations, Runnable changed) {
        this.operations = operations;
        this.changed = changed;
        this.rows = new KeysetDataProvider<>(
                (filter, cursor, limit) -> operations.failedJobs(cursor, limit), filter -> size, FailedJob::id, true);
        all.setText(getTranslation("operations.retry-all"));
        all.setIcon(VaadinIcon.ROTATE_RIGHT.create());
        all.addClickListener(click -> askRetryAll());
        count.addClassName("list-count");
        getContent().addClassName("tab-page");
        getContent().add(new Toolbar(count).actions(all), list());
    }

    /** Lists the failed steps that were counted. */
    void show(SystemCounts counts) {
        size = Math.toIntExact(counts.stoppedJobs() + counts.retryingJobs());
        count.setText(getTranslation("operations.failures.count", counts.stoppedJobs(), counts.retryingJobs()));
        all.setEnabled(counts.stoppedJobs() > 0);
        rows.refreshAll();
    }

    private Component list() {
        grid.addColumn(job -> names.process(job.processKey()))
                .setHeader(getTranslation("operations.column.process"))
                .setAutoWidth(true);
        grid.addColumn(names::step)
                .setHeader(getTranslation("operations.column.step"))
                .setFlexGrow(1);
        grid.addColumn(job -> Optional.ofNullable(job.subjectId()).orElse(""))
                .setHeader(getTranslation("operations.column.subject"))
                .setPartNameGenerator(job -> "mono");
        grid.addColumn(new ComponentRenderer<>(this::state)).setHeader(getTranslation("operations.column.state"));
        grid.addColumn(new ComponentRenderer<>(this::causeButton))
                .setHeader(getTranslation("operations.column.cause"))
                .setAutoWidth(true);
        grid.addColumn(new ComponentRenderer<>(this::retryButton))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItemDetailsRenderer(new ComponentRenderer<>(this::details));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setDataProvider(rows);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("operations.failures.none"),
                getTranslation("operations.failures.none.hint")));
        return grid;
    }

    private Component state(FailedJob job) {
        return job.isStopped()
                ? new StateBadge(Tone.DANGER, getTranslation("operations.state.stopped"))
                : new StateBadge(
                        Tone.WARNING,
                        VaadinIcon.CLOCK,
                        Optional.ofNullable(job.nextAttemptAt())
                                .map(at -> getTranslation("operations.state.retry-at", DateText.moment(at)))
                                .orElseGet(() -> getTranslation("operations.state.retry-soon")));
    }

    private Component retryButton(FailedJob job) {
        var button = new Button(getTranslation("operations.retry"), click -> retry(job));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Component causeButton(FailedJob job) {
        var button = new Button(
                getTranslation("operations.cause.show"),
                click -> grid.setDetailsVisible(job, !grid.isDetailsVisible(job)));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }

    private Component details(FailedJob job) {
        var failure = operations.failure(job.id());
        var cause =
                new Span(getTranslation("enum.FailureCause." + failure.cause().name()));
        cause.addClassName("failure-cause");
        var technical = new Details(getTranslation("operations.technical"), new Pre(failure.technical()));
        var box = new Div(
                cause,
                new Span(getTranslation("operations.advice." + failure.cause().name())),
                technical);
        box.addClassName("failure-details");
        return box;
    }

    private void retry(FailedJob job) {
        operations.retry(job.id());
        Notice.success(getTranslation("operations.retried", names.step(job))).open();
        changed.run();
    }

    private void askRetryAll() {
        Confirmation.ask(
                getTranslation("operations.retry-all.question"),
                getTranslation("operations.retry-all.consequence"),
                getTranslation("operations.retry-all"),
                () -> {
                    Notice.success(getTranslation("operations.retried-all", operations.retryAll()))
                            .open();
                    changed.run();
                });
    }
}
