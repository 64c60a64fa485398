package org.shice.platform.error;

import java.util.List;

/** One or more values are wrong; every problem names its field and its text. */
public final class InvalidInput extends Refusal {

    private final transient List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(Kind.INVALID, problems.size());
        this.problems = List.copyOf(problems);
    }

    public InvalidInput(String field, String textKey, Object... args) {
        this(List.of(new Problem(field, textKey, List.of(args))));
    }

    public List<Problem> problems() {
        return problems;
    }

    /** A wrong value: where, and the text that says what to do. */
    public record Problem(String field, String textKey, List<Object> args) {}
}
