package org.shice.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The value has this shape, where needed only under a condition. */
record PatternIf(String target, Pattern pattern, @Nullable List<Condition> when) implements Rule {

    @Override
    public void check(RuleContext context, Consumer<String> broken) {
        if (Condition.all(when, context)
                && context.get(target)
                        .filter(v -> !pattern.matcher(v).matches())
                        .isPresent()) {
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
