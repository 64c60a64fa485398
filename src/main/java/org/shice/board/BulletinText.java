package org.shice.board;

import java.util.List;

/**
 * A report of a period in words, as the page shows it and the document prints it.
 *
 * @param opening the line that addresses the units, and the one that says what it is about
 * @param signature whoever signs, with blanks for name, seal and day
 */
public record BulletinText(
        String title, String period, List<String> opening, List<Section> sections, List<String> signature) {

    /** A part with its heading; the table has no rows when there is nothing to list. */
    public record Section(String heading, List<String> paragraphs, Table table) {}

    /** A table; every row has as many cells as there are heads. */
    public record Table(List<String> heads, List<List<String>> rows) {

        static final Table NONE = new Table(List.of(), List.of());
    }
}
