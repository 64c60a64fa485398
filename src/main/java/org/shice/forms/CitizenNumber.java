package org.shice.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The value is a citizen identity number. With {@code sex} or {@code birthDate} the rule compares that field with the
 * number instead and reports that field; such a rule is a warning, because the personnel file wins (domain.md 1.10). A
 * masked number is not judged.
 */
record CitizenNumber(String target, List<Condition> when, @Nullable String sex, @Nullable String birthDate)
        implements Rule {

    @Override
    public void check(RuleContext context, Consumer<String> broken) {
        var text = context.get(target).orElse("");
        if (text.isEmpty() || text.contains("*") || !Condition.all(when, context)) {
            return;
        }
        var number = DocumentNumber.parse(text);
        if (sex == null && birthDate == null) {
            if (number.isEmpty()) {
                broken.accept(target);
            }
            return;
        }
        number.ifPresent(n -> {
            compare(context, sex, n.sex(), broken);
            compare(context, birthDate, n.birthDate().toString(), broken);
        });
    }

    private static void compare(RuleContext context, @Nullable String field, String expected, Consumer<String> broken) {
        if (field != null && context.get(field).filter(v -> !v.equals(expected)).isPresent()) {
            broken.accept(field);
        }
    }

    @Override
    public Set<String> fields() {
        var fields = new HashSet<>(Condition.fields(when));
        fields.add(target);
        if (sex != null) {
            fields.add(sex);
        }
        if (birthDate != null) {
            fields.add(birthDate);
        }
        return fields;
    }
}
