package org.shice.rehearsal.planfile;

import java.util.List;

/** A plan file is not as it should be; the message is the key of a text. */
public final class PlanFileWrong extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String textKey;
    private final transient List<Object> values;

    PlanFileWrong(String textKey, Object... values) {
        super(textKey);
        this.textKey = textKey;
        this.values = List.of(values);
    }

    public String textKey() {
        return textKey;
    }

    public List<Object> values() {
        return values;
    }
}
