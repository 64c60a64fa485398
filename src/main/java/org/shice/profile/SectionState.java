package org.shice.profile;

/** What a section of the own record needs, as its list shows it. */
public enum SectionState {
    /** Returned with a remark that is not dealt with. */
    RETURNED,
    /** Something is missing or wrong. */
    INCOMPLETE,
    COMPLETE,
    /** Not open for changes now. */
    LOCKED
}
