package org.shice.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The fields must be filled under a condition. */
record RequiredIf(List<String> targets, List<Condition> when) implements Rule {

    @Override
    public void shape(RuleContext context, RowShape shape) {
        if (Condition.all(when, context)) {
            targets.stream().filter(context::has).forEach(shape::require);
        }
    }

    @Override
    public Set<String> fields() {
        var fields = new HashSet<>(targets);
        fields.addAll(Condition.fields(when));
        return fields;
    }
}
