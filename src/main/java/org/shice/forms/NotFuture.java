package org.shice.forms;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Years, months or days that lie behind us or are running now; a list of years offers no later ones. */
record NotFuture(List<String> targets) implements Rule {

    @Override
    public void shape(RuleContext context, RowShape shape) {
        for (var target : targets) {
            var codes = context.listOf(target).stream()
                    .map(CodeLists.Code::code)
                    .filter(code -> !isFuture(context, code))
                    .collect(Collectors.toSet());
            if (!codes.isEmpty()) {
                shape.narrow(target, codes);
            }
        }
    }

    @Override
    public void check(RuleContext context, Consumer<String> broken) {
        targets.stream()
                .filter(target -> isFuture(context, context.get(target).orElse("")))
                .forEach(broken);
    }

    private static boolean isFuture(RuleContext context, String value) {
        var today = context.today().toString();
        return value.length() <= today.length() && value.compareTo(today.substring(0, value.length())) > 0;
    }

    @Override
    public Set<String> fields() {
        return Set.copyOf(targets);
    }
}
