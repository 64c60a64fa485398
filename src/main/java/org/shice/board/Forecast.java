package org.shice.board;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something will be done, from the unit's own pace (预测).
 *
 * @param remaining people still to come
 * @param perWorkday people per workday, lately
 * @param on the day it was done, or will be; null when there is no pace yet or the day lies beyond a year
 */
public record Forecast(Outcome outcome, int remaining, double perWorkday, @Nullable LocalDate on) {

    /** What can be said. */
    public enum Outcome {
        /** 已完成 */
        DONE,
        /** 预计 */
        EXPECTED,
        /** 近期无进展: nothing came lately, so no day can be named. */
        NO_PACE,
        /** 一年以后 */
        BEYOND
    }

    /** The day it is expected; empty when it is done or no day can be named. */
    public Optional<LocalDate> expectedOn() {
        return outcome == Outcome.EXPECTED ? Optional.ofNullable(on) : Optional.empty();
    }
}
