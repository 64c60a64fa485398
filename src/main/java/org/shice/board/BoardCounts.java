package org.shice.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a unit, or of several added up.
 *
 * @param byFigure every number; one that is missing is zero
 * @param lastSubmitted the day of the newest submission among those that are out of the teachers' hands
 * @param lastEffective the day on which the newest record became effective
 * @param pace what came in since a day; nothing where no day was asked about
 */
public record BoardCounts(
        Map<BoardFigure, Integer> byFigure,
        @Nullable LocalDate lastSubmitted,
        @Nullable LocalDate lastEffective,
        OnTime onTime,
        Pace pace) {

    public static final BoardCounts NONE = new BoardCounts(Map.of(), null, null, OnTime.NONE, Pace.NONE);

    BoardCounts with(OnTime milestones) {
        return new BoardCounts(byFigure, lastSubmitted, lastEffective, milestones, pace);
    }

    BoardCounts with(Pace newPace) {
        return new BoardCounts(byFigure, lastSubmitted, lastEffective, onTime, newPace);
    }

    public int of(BoardFigure figure) {
        return byFigure.getOrDefault(figure, 0);
    }

    /** The share of a number among those to be collected, from 0 to 1. */
    public double share(BoardFigure figure) {
        return of(BoardFigure.EXPECTED) == 0 ? 0 : (double) of(figure) / of(BoardFigure.EXPECTED);
    }

    /** 全部录入完成日期: empty while a record is with its teacher. */
    public Optional<LocalDate> allEnteredOn() {
        return all(BoardFigure.SUBMITTED) ? Optional.ofNullable(lastSubmitted) : Optional.empty();
    }

    /** 全部审核完成日期: empty while a record is not effective. */
    public Optional<LocalDate> allAuditedOn() {
        return all(BoardFigure.EFFECTIVE) ? Optional.ofNullable(lastEffective) : Optional.empty();
    }

    public BoardCounts plus(BoardCounts other) {
        return sum(List.of(this, other));
    }

    /** All of them added up, in one pass however many there are. */
    public static BoardCounts sum(Collection<BoardCounts> parts) {
        var sums = new EnumMap<BoardFigure, Integer>(BoardFigure.class);
        @Nullable LocalDate submitted = null;
        @Nullable LocalDate effective = null;
        var onTime = OnTime.NONE;
        var pace = Pace.NONE;
        for (var part : parts) {
            part.byFigure.forEach((figure, count) -> sums.merge(figure, count, Integer::sum));
            submitted = later(submitted, part.lastSubmitted);
            effective = later(effective, part.lastEffective);
            onTime = onTime.plus(part.onTime);
            pace = pace.plus(part.pace);
        }
        return new BoardCounts(sums, submitted, effective, onTime, pace);
    }

    private boolean all(BoardFigure figure) {
        return of(BoardFigure.EXPECTED) > 0 && of(figure) == of(BoardFigure.EXPECTED);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
