package org.shice.board.export;

import org.jspecify.annotations.Nullable;
import org.shice.board.OnTime;

/** Shares as numbers of a sheet, in percent with one place behind the point. */
final class Percent {

    private static final double TENTHS = 1000;

    private Percent() {}

    /** @param share from 0 to 1 */
    static double of(double share) {
        return Math.round(share * TENTHS) / 10.0;
    }

    /** Nothing while no milestone is decided, as on the page. */
    static @Nullable Double of(OnTime onTime) {
        return onTime.decided() == 0 ? null : of(onTime.rate());
    }
}
