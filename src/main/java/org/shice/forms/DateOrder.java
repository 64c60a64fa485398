package org.shice.forms;

import java.util.Set;
import java.util.function.Consumer;

/**
 * One date is not before another; {@code strict} means later. A month and a day are compared by their months. The later
 * field is the one that is reported.
 */
record DateOrder(String earlier, String later, boolean strict) implements Rule {

    @Override
    public void check(RuleContext context, Consumer<String> broken) {
        var first = context.get(earlier).orElse("");
        var second = context.get(later).orElse("");
        var length = Math.min(first.length(), second.length());
        if (length < 4) {
            return;
        }
        var order = first.substring(0, length).compareTo(second.substring(0, length));
        if (order > 0 || (strict && order == 0)) {
            broken.accept(later);
        }
    }

    @Override
    public Set<String> fields() {
        return Set.of(earlier, later);
    }
}
