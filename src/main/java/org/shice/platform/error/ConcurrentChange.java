package org.shice.platform.error;

/** Somebody else saved the same thing a moment earlier; nothing of this change was kept. */
public final class ConcurrentChange extends Refusal {

    public ConcurrentChange() {
        super(Kind.CONFLICT);
    }
}
