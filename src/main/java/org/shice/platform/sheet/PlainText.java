package org.shice.platform.sheet;

import java.text.Normalizer;

/** Makes text harmless for programs that guess what a cell means. */
final class PlainText {

    private static final String DANGEROUS = "=+-@\t\r\n";
    private static final int LONGEST = 32_000;

    private PlainText() {}

    /**
     * Puts an apostrophe before a text that a spreadsheet, or a program that the sheet is copied to, would take for a
     * formula. Full-width signs count, too: some programs fold them.
     */
    static String harmless(String text) {
        if (text.isEmpty()) {
            return text;
        }
        var first = Normalizer.normalize(text.substring(0, 1), Normalizer.Form.NFKC);
        var safe = !first.isEmpty() && DANGEROUS.indexOf(first.charAt(0)) >= 0 ? "'" + text : text;
        return safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
    }
}
