package org.shice.profile;

import org.shice.platform.error.Refusal;

/** Somebody, or the same person elsewhere, saved the section a moment earlier. Carries what it holds now. */
public final class SectionChanged extends Refusal {

    private final transient SectionView current;

    public SectionChanged(SectionView current) {
        super(Kind.CONFLICT);
        this.current = current;
    }

    public SectionView current() {
        return current;
    }
}
