package org.shice.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The fields have no meaning under a condition: the form clears and closes them, an import that fills them is told. */
record DisabledIf(List<String> targets, List<Condition> when) implements Rule {

    @Override
    public void shape(RuleContext context, RowShape shape) {
        if (Condition.all(when, context)) {
            targets.stream().filter(context::has).forEach(shape::close);
        }
    }

    @Override
    public void check(RuleContext context, Consumer<String> broken) {
        if (Condition.all(when, context)) {
            targets.stream()
                    .filter(context::has)
                    .filter(t -> context.get(t).isPresent())
                    .forEach(broken);
        }
    }

    @Override
    public Set<String> fields() {
        var fields = new HashSet<>(targets);
        fields.addAll(Condition.fields(when));
        return fields;
    }
}
