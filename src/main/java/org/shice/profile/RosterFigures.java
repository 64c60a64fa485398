package org.shice.profile;

import java.util.List;

/** Figures over the people on the rosters. No rights are checked here: callers have checked theirs. */
public interface RosterFigures {

    /** How many records stand below a path, closed ones included: as many as {@link Records#chunk} walks over. */
    int people(String unitPath);

    /** How many records each unit below any of the paths holds; units without one are absent. One statement. */
    List<UnitCount> perUnit(List<String> unitPaths);

    /** The records of one unit itself, and how many of their people have an account. */
    record UnitCount(String unitPath, int people, int withAccount) {}
}
