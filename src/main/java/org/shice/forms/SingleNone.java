package org.shice.forms;

import java.util.Set;
import java.util.function.Consumer;

/** A row that says 无 stands alone: it is the explicit statement that there is nothing to report. */
record SingleNone(String target, Set<String> none) implements Rule {

    @Override
    public void check(RuleContext context, Consumer<String> broken) {
        if (context.get(target).filter(none::contains).isPresent()
                && !context.others().isEmpty()) {
            broken.accept(target);
        }
    }

    @Override
    public Set<String> fields() {
        return Set.of(target);
    }
}
