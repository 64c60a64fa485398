package org.shice.platform.error;

/** The actor has no role that allows this action on this unit. */
public final class AccessRefused extends Refusal {

    public AccessRefused() {
        super(Kind.FORBIDDEN);
    }
}
