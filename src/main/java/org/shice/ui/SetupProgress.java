package org.shice.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far the set-up of the system is. Once it is finished nobody asks the database again until the next start. */
@Component
class SetupProgress {

    private final ObjectProvider<SetupStep> steps;
    private final AtomicBoolean finished = new AtomicBoolean();

    SetupProgress(ObjectProvider<SetupStep> steps) {
        this.steps = steps;
    }

    /** The list for a person; empty when nothing is left to do, or none of the steps is theirs. */
    Optional<SetupList> list(Predicate<SetupStep> seen) {
        if (finished.get()) {
            return Optional.empty();
        }
        var shown = steps.stream()
                .filter(seen)
                .sorted(Comparator.comparingInt(SetupStep::order))
                .map(step -> new SetupList.Step(step, step.done().getAsBoolean()))
                .toList();
        if (!shown.isEmpty() && shown.stream().allMatch(SetupList.Step::done)) {
            finished.set(true);
        }
        return Optional.of(shown).filter(SetupProgress::hasOpen).map(SetupList::new);
    }

    private static boolean hasOpen(List<SetupList.Step> steps) {
        return steps.stream().anyMatch(step -> !step.done());
    }
}
