package org.shice.board.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Figures;
import org.shice.board.Board.Line;
import org.shice.board.BoardCounts;
import org.shice.board.BoardFigure;
import org.shice.board.Forecast;
import org.shice.board.OnTime;
import org.shice.board.Outlooks.Outlook;
import org.shice.board.Outlooks.UnitOutlook;
import org.shice.board.Risk;
import org.shice.organization.SchoolType;

/** The numbers of the board; the total has no unit. */
record BoardResource(List<LineResource> lines, LineResource total) {

    static BoardResource of(Figures figures) {
        return new BoardResource(
                figures.lines().stream().map(LineResource::of).toList(),
                LineResource.of(new Line(null, "", null, false, figures.total())));
    }

    /** A unit with everything below it, a type of school, or (without both) the units that no district looks after. */
    record LineResource(
            @Nullable UUID unitId,
            String unitName,
            @Nullable SchoolType schoolType,
            Map<BoardFigure, Integer> figures,
            @Nullable LocalDate allEnteredOn,
            @Nullable LocalDate allAuditedOn,
            OnTime milestones,
            double onTimeRate) {

        static LineResource of(Line line) {
            var unit = line.unitId();
            BoardCounts counts = line.counts();
            return new LineResource(
                    unit == null ? null : unit.value(),
                    line.unitName(),
                    line.schoolType(),
                    counts.byFigure(),
                    counts.allEnteredOn().orElse(null),
                    counts.allAuditedOn().orElse(null),
                    counts.onTime(),
                    counts.onTime().rate());
        }
    }

    /** Units by rank, or those at risk with the worst first; with the days by which all is to be done. */
    record OutlookResource(LocalDate submissionDue, LocalDate effectiveDue, int workdays, List<UnitResource> units) {

        static OutlookResource of(Outlook outlook, List<UnitOutlook> units) {
            return new OutlookResource(
                    outlook.submissionDue(),
                    outlook.effectiveDue(),
                    outlook.workdays(),
                    units.stream().map(UnitResource::of).toList());
        }
    }

    /** A unit with its rank, forecast and risks. */
    record UnitResource(
            int rank,
            @Nullable UUID unitId,
            String unitName,
            double effectiveShare,
            double onTimeRate,
            Forecast submission,
            Forecast effective,
            List<Risk> risks) {

        static UnitResource of(UnitOutlook unit) {
            var line = unit.line();
            var id = line.unitId();
            return new UnitResource(
                    unit.rank(),
                    id == null ? null : id.value(),
                    line.unitName(),
                    line.counts().share(BoardFigure.EFFECTIVE),
                    line.counts().onTime().rate(),
                    unit.submission(),
                    unit.effective(),
                    unit.risks());
        }
    }
}
