package org.shice.board.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.board.DiagramKind;
import org.shice.board.Diagrams.Diagram;
import org.shice.board.Diagrams.Step;
import org.shice.board.StepKind;
import org.shice.platform.i18n.Texts;

/**
 * The figures of a process as the API shows them.
 *
 * @param process the key of the model
 * @param processes the keys of all models that the campaign has
 */
record DiagramResource(UUID campaign, String process, List<String> processes, Instant readAt, List<StepLine> steps) {

    static DiagramResource of(Diagram diagram, Texts texts, Locale locale) {
        return new DiagramResource(
                diagram.campaign().id().value(),
                diagram.kind().process(),
                diagram.kinds().stream().map(DiagramKind::process).toList(),
                diagram.readAt(),
                diagram.steps().stream()
                        .map(step -> line(
                                step,
                                texts.get(locale, "process." + diagram.kind().process() + "." + step.element())))
                        .toList());
    }

    private static StepLine line(Step step, String label) {
        var spent = step.spent();
        var milestone = step.milestone();
        return new StepLine(
                step.element(),
                label,
                step.kind(),
                step.now(),
                step.late(),
                spent == null ? null : spent.seconds(),
                spent == null ? 0 : spent.of(),
                milestone == null ? null : milestone.value());
    }

    /**
     * An element.
     *
     * @param now how many stand there; at an end, how many ended so
     * @param late of them past their day
     * @param medianSeconds the median of the finished ones, null when there is none
     * @param finished how many finished ones the median is taken from
     */
    record StepLine(
            String element,
            String label,
            StepKind kind,
            int now,
            int late,
            @Nullable Long medianSeconds,
            int finished,
            @Nullable UUID milestone) {}
}
