package org.shice.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A new row, and a row whose condition comes true, gets this value as long as the person has not chosen another. */
record DefaultIf(String target, String value, List<Condition> when) implements Rule {

    @Override
    public Set<String> fields() {
        var fields = new HashSet<>(Condition.fields(when));
        fields.add(target);
        return fields;
    }
}
