package org.shice.forms;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list of a choice is narrowed by another field: to the codes that {@code allow} gives for its value, or without
 * {@code allow} to the codes below its value in the tree.
 *
 * @param allow patterns of codes by pattern of the other field's code; a value that no key names narrows nothing
 * @param always patterns of codes that are never taken away
 */
record FilterBy(String target, String by, @Nullable Map<String, Set<String>> allow, @Nullable Set<String> always)
        implements Rule {

    @Override
    public void shape(RuleContext context, RowShape shape) {
        if (narrows(context)) {
            shape.narrow(target, left(context));
        }
    }

    @Override
    public void check(RuleContext context, Consumer<String> broken) {
        if (narrows(context) && !left(context).containsAll(context.codes(target))) {
            broken.accept(target);
        }
    }

    @Override
    public Set<String> fields() {
        return Set.of(target, by);
    }

    private boolean narrows(RuleContext context) {
        return context.has(target)
                && !context.codes(by).isEmpty()
                && (allow == null || context.codes(by).stream().anyMatch(c -> key(allow, c) != null));
    }

    private Set<String> left(RuleContext context) {
        var chosen = context.codes(by);
        return context.listOf(target).stream()
                .filter(c -> isAlways(c) || chosen.stream().anyMatch(by -> fits(c, by)))
                .map(CodeLists.Code::code)
                .collect(Collectors.toSet());
    }

    private boolean isAlways(CodeLists.Code code) {
        return always != null && Condition.names(always, code.code());
    }

    private boolean fits(CodeLists.Code code, String chosen) {
        if (allow == null) {
            return code.parent().equals(chosen);
        }
        var key = key(allow, chosen);
        return key != null && Condition.names(allow.getOrDefault(key, new HashSet<>()), code.code());
    }

    private static @Nullable String key(Map<String, Set<String>> allow, String chosen) {
        return allow.keySet().stream()
                .filter(k -> Condition.names(Set.of(k), chosen))
                .findFirst()
                .orElse(null);
    }
}
