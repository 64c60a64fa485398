package org.shice.board;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;

/** Counts and units for tests that need no database. */
public final class BoardSamples {

    private BoardSamples() {}

    public static BoardCounts counts(int expected, int submitted, int effective) {
        return counts(expected, submitted, effective, OnTime.NONE, Pace.NONE);
    }

    public static BoardCounts counts(int expected, int submitted, int effective, OnTime onTime, Pace pace) {
        var byFigure = new EnumMap<BoardFigure, Integer>(Map.of(
                BoardFigure.EXPECTED, expected,
                BoardFigure.SUBMITTED, submitted,
                BoardFigure.EFFECTIVE, effective));
        return new BoardCounts(byFigure, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), onTime, pace);
    }

    /** A unit whose code is the end of its path. */
    public static UnitInfo unit(UnitInfo parent, String code, UnitKind kind, @Nullable SchoolType type) {
        return new UnitInfo(
                UnitId.random(), code, "Unit " + code, kind, type, null, parent.id(), parent.path() + code + "/", true);
    }

    public static UnitInfo bureau() {
        return new UnitInfo(UnitId.random(), "1", "Bureau", UnitKind.CITY_BUREAU, null, null, null, "1/", true);
    }

    /** Monday to Friday; no holidays. */
    public static List<LocalDate> weekdays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .toList();
    }
}
