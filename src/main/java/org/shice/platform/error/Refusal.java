package org.shice.platform.error;

import java.util.List;

/**
 * Something the product says no to, in words a person understands.
 *
 * <p>A refusal is an expected outcome: it rolls the transaction back, is shown through the text {@code
 * error.<SimpleClassName>} with {@link #args()} and is not logged as a fault.
 */
public abstract class Refusal extends RuntimeException {

    private final Kind kind;
    private final transient List<Object> args;

    protected Refusal(Kind kind, Object... args) {
        super(null, null, false, false);
        this.kind = kind;
        this.args = List.of(args);
    }

    /** What the caller can do about it; decides the HTTP status. */
    public Kind kind() {
        return kind;
    }

    /** The text key in the bundles. */
    public String textKey() {
        return "error." + getClass().getSimpleName();
    }

    /** Values for the text; never personal data. */
    public List<Object> args() {
        return args;
    }

    @Override
    public String getMessage() {
        return textKey() + args;
    }

    /** The nature of a refusal. */
    public enum Kind {
        /** The input is wrong: 422. */
        INVALID,
        /** Nobody is signed in, or the credentials are wrong: 401. */
        UNAUTHENTICATED,
        /** The actor may not do this, or may not know of it: 403. */
        FORBIDDEN,
        /** It does not exist in what the actor may see: 404. */
        NOT_FOUND,
        /** Somebody or something was faster, or the state does not allow it: 409. */
        CONFLICT
    }
}
