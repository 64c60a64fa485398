package org.shice.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shice.platform.error.ConcurrentChange;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;

/** Refusals in the words of the person's language. */
public final class RefusalText {

    private RefusalText() {}

    public static String of(Component where, Refusal refusal) {
        var text = where.getTranslation(refusal.textKey(), refusal.args().toArray());
        if (refusal instanceof InvalidInput input) {
            return input.problems().stream()
                    .map(problem -> of(where, problem))
                    .distinct()
                    .collect(Collectors.joining("\n", text + "\n", ""));
        }
        return text;
    }

    public static String of(Component where, InvalidInput.Problem problem) {
        return where.getTranslation(problem.textKey(), problem.args().toArray());
    }

    /** The refusal behind an exception, however deep a framework wrapped it; a lost race counts as one. */
    public static Optional<Refusal> behind(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof OptimisticLockingFailureException) {
                return Optional.of(new ConcurrentChange());
            }
        }
        return Optional.empty();
    }
}
