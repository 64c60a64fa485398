package org.shice.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The field can have only one value under a condition, for example 高中 has no 所学专业 but 无. */
record FixedIf(String target, String value, List<Condition> when) implements Rule {

    @Override
    public void shape(RuleContext context, RowShape shape) {
        if (context.has(target) && Condition.all(when, context)) {
            shape.fix(target, value);
        }
    }

    @Override
    public void check(RuleContext context, Consumer<String> broken) {
        if (context.has(target)
                && Condition.all(when, context)
                && !context.get(target).equals(Optional.of(value))) {
            broken.accept(target);
        }
    }

    @Override
    public Set<String> fields() {
        var fields = new HashSet<>(Condition.fields(when));
        fields.add(target);
        return fields;
    }
}
