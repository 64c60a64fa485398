package org.shice.rehearsal.simulation;

import java.util.Collections;
import java.util.List;

/** Writes Markdown: headings, paragraphs, lists and tables. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    /** Words that somebody wrote, so that none of their signs means anything in Markdown. */
    static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<>#|~&]", "\\\\$0");
    }

    Markdown title(String words) {
        return line("# " + words).line("");
    }

    Markdown heading(String words) {
        return line("## " + words).line("");
    }

    Markdown paragraph(String words) {
        return line(words).line("");
    }

    Markdown bullets(List<String> items) {
        items.forEach(item -> line("- " + item));
        return line("");
    }

    /** @param rows each as long as the header; numbers stand right from the column {@code numbersFrom} on */
    Markdown table(List<String> header, int numbersFrom, List<List<?>> rows) {
        line(row(header));
        var left = Collections.nCopies(Math.min(numbersFrom, header.size()), "---");
        var right = Collections.nCopies(Math.max(0, header.size() - numbersFrom), "--:");
        line("|" + String.join("|", left) + (right.isEmpty() ? "" : "|" + String.join("|", right)) + "|");
        rows.forEach(cells -> line(row(cells)));
        return line("");
    }

    private static String row(List<?> cells) {
        var row = new StringBuilder("|");
        cells.forEach(cell ->
                row.append(' ').append(cell.toString().replace("|", "\\|")).append(" |"));
        return row.toString();
    }

    private Markdown line(String words) {
        text.append(words).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
