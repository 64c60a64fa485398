package org.shice.board.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.Optional;
import org.shice.board.DiagramKind;
import org.shice.board.Diagrams.Step;

/** The steps of a process in words. */
record StepWords(Component where, DiagramKind kind) {

    private static final double MINUTES = 60;
    private static final double HOURS = 24;

    /** Below two days hours say more. */
    private static final int FEW_HOURS = 48;

    String label(String element) {
        return where.getTranslation("process." + kind.process() + "." + element);
    }

    /** The median as a short text. */
    Optional<String> spent(Step step) {
        return Optional.ofNullable(step.spent()).map(spent -> text(Duration.ofSeconds(spent.seconds())));
    }

    /** Everything that the picture shows of a step, for those who do not see it. */
    String description(Step step) {
        var figures = where.getTranslation("board.diagram.node", label(step.element()), step.now(), step.late());
        return spent(step)
                .map(text -> where.getTranslation("board.diagram.node.spent", figures, text))
                .orElse(figures);
    }

    private String text(Duration time) {
        if (time.toMinutes() < 1) {
            return where.getTranslation("board.diagram.moment");
        }
        if (time.toHours() < 1) {
            return where.getTranslation("board.diagram.minutes", time.toMinutes());
        }
        var hours = time.toMinutes() / MINUTES;
        return hours < FEW_HOURS
                ? where.getTranslation("board.diagram.hours", hours)
                : where.getTranslation("board.diagram.days", hours / HOURS);
    }
}
