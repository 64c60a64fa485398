package org.shice.profile;

import java.util.List;

/** Figures over the people on the rosters. No rights are checked here: callers have checked theirs. */
public interface RosterFigures {

    /** How many records stand below a path, closed ones included: as many as {@link Records#chunk} walks over. */
    int people(String unitPath);

    /**
     * How many people in service each unit below any of the paths holds: whoever has left or retired needs no account
     * (SC-4). Units without one are absent. One statement.
     */
    List<UnitCount> perUnit(List<String> unitPaths);

    /** The people of one unit itself, and how many of them have an account. */
    record UnitCount(String unitPath, int people, int withAccount) {}
}
