package org.shice.forms;

import java.util.Set;
import java.util.function.Consumer;

/** Two fields that must differ. */
record NotEqual(String target, String other) implements Rule {

    @Override
    public void check(RuleContext context, Consumer<String> broken) {
        var value = context.get(target);
        if (value.isPresent() && value.equals(context.get(other))) {
            broken.accept(target);
        }
    }

    @Override
    public Set<String> fields() {
        return Set.of(target, other);
    }
}
