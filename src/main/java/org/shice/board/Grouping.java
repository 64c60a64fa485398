package org.shice.board;

/** What a line of the board stands for. */
public enum Grouping {
    /** The units below the one shown, each with everything below it. */
    UNIT,
    /** The districts, and one line for the units that no district looks after (市直). */
    DISTRICT,
    /** The types of schools. */
    TYPE,
    /** The units that hold people, side by side. */
    SCHOOL
}
