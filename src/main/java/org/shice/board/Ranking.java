package org.shice.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of units (排名): the larger share of effective records first, then the larger share of milestones on time.
 * Shares are compared as fractions, so that rounding never makes or breaks a tie; units that are alike share the rank,
 * and the next one's rank counts all before it (1, 2, 2, 4).
 */
final class Ranking {

    private static final Comparator<BoardCounts> EFFECTIVE = (a, b) -> fraction(
            b.of(BoardFigure.EFFECTIVE),
            b.of(BoardFigure.EXPECTED),
            a.of(BoardFigure.EFFECTIVE),
            a.of(BoardFigure.EXPECTED));

    private static final Comparator<BoardCounts> PUNCTUAL =
            (a, b) -> fraction(met(b.onTime()), of(b.onTime()), met(a.onTime()), of(a.onTime()));

    static final Comparator<BoardCounts> ORDER = EFFECTIVE.thenComparing(PUNCTUAL);

    private Ranking() {}

    /** The ranks of counts that stand in {@link #ORDER}, one for each. */
    static List<Integer> ranks(List<BoardCounts> ordered) {
        var ranks = new ArrayList<Integer>();
        for (int i = 0; i < ordered.size(); i++) {
            var tied = i > 0 && ORDER.compare(ordered.get(i - 1), ordered.get(i)) == 0;
            ranks.add(tied ? ranks.get(i - 1) : Integer.valueOf(i + 1));
        }
        return List.copyOf(ranks);
    }

    /** Compares a/b with c/d; a whole of zero counts as nothing done. */
    private static int fraction(int a, int b, int c, int d) {
        return Long.compare((long) a * Math.max(1, d), (long) c * Math.max(1, b));
    }

    /** Nobody is late as long as nothing is decided. */
    private static int met(OnTime onTime) {
        return onTime.decided() == 0 ? 1 : onTime.met();
    }

    private static int of(OnTime onTime) {
        return Math.max(1, onTime.decided());
    }
}
