package org.shice.platform.sheet;

/** How a value is written. */
public enum CellKind {
    /** Text; a first character that a spreadsheet would take for a formula is made harmless. */
    TEXT,
    /** A {@link Number}. */
    NUMBER,
    /** A {@link java.time.LocalDate}. */
    DATE,
    /** An {@link java.time.Instant}, shown in the zone of the product. */
    MOMENT
}
