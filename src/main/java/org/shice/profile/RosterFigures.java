package org.shice.profile;

/** Figures over the people on the rosters. No rights are checked here: callers have checked theirs. */
public interface RosterFigures {

    /** How many records stand below a path, closed ones included: as many as {@link Records#chunk} walks over. */
    int people(String unitPath);
}
