package org.shice.forms;

import java.util.Set;

/** Only the latest row of a section may leave the field empty (至今). */
record RequiredUnlessLatest(String target, String by) implements Rule {

    @Override
    public void shape(RuleContext context, RowShape shape) {
        var own = context.get(by).orElse("");
        if (!own.isEmpty()
                && context.others().stream().anyMatch(r -> r.get(by).orElse("").compareTo(own) > 0)) {
            shape.require(target);
        }
    }

    @Override
    public Set<String> fields() {
        return Set.of(target, by);
    }
}
