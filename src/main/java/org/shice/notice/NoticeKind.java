package org.shice.notice;

import java.util.List;

/**
 * What a notice tells. Its texts are {@code notice.kind.<KIND>} (a line) and {@code notice.kind.<KIND>.body}; their values
 * are the parameters in this order. A parameter named {@code …Key} holds a text key, one named {@code …At} an instant;
 * both are put into the reader's language, all others stand as they are.
 */
public enum NoticeKind {
    /** A deadline of the own unit comes near. */
    DEADLINE_REMINDER("milestoneKey", "unit", "dueAt"),
    /** A deadline of the own unit, or of a unit below, has passed. */
    DEADLINE_ESCALATED("milestoneKey", "unit", "dueAt"),
    /** The date of a deadline was moved or extended. */
    DEADLINE_MOVED("milestoneKey", "unit", "dueAt"),
    /** 催办: somebody urges the own unit. */
    DEADLINE_URGED("milestoneKey", "unit", "dueAt", "text"),
    /** 催办: the unit urges a teacher to fill the record. */
    RECORD_URGED("campaign", "text");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> parameters;

    NoticeKind(String... parameters) {
        this.parameters = List.of(parameters);
    }

    /** The names of the parameters, in the order of the text's values. */
    public List<String> parameters() {
        return parameters;
    }

    /** Whether one of the values was typed by a person; such words stay inside the product. */
    public boolean hasWordsOfAPerson() {
        return parameters.contains("text");
    }
}
