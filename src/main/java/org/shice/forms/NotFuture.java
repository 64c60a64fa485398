package org.shice.forms;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Years, months or days that lie behind us or are running now. */
record NotFuture(List<String> targets) implements Rule {

    @Override
    public void check(RuleContext context, Consumer<String> broken) {
        var today = context.today().toString();
        for (var target : targets) {
            var value = context.get(target).orElse("");
            if (value.length() <= today.length() && value.compareTo(today.substring(0, value.length())) > 0) {
                broken.accept(target);
            }
        }
    }

    @Override
    public Set<String> fields() {
        return Set.copyOf(targets);
    }
}
