package org.shice.platform.error;

/** The thing asked for does not exist in what the actor may see. */
public final class NotFound extends Refusal {

    /** @param what the kind of thing, as a short word of the product such as {@code record} */
    public NotFound(String what) {
        super(Kind.NOT_FOUND, what);
    }
}
