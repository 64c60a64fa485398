package org.shice.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.board.BoardSamples.counts;
import static org.shice.board.BoardSamples.unit;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shice.board.Board.Line;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;

class BoardLinesTest {

    private final UnitInfo bureau = BoardSamples.bureau();
    private final UnitInfo north = unit(bureau, "n", UnitKind.DISTRICT_BUREAU, null);
    private final UnitInfo first = unit(north, "n1", UnitKind.SCHOOL, SchoolType.PRIMARY_MIDDLE);
    private final UnitInfo second = unit(north, "n2", UnitKind.SCHOOL, SchoolType.KINDERGARTEN);
    private final UnitInfo south = unit(bureau, "s", UnitKind.DISTRICT_BUREAU, null);
    private final UnitInfo direct = unit(bureau, "d", UnitKind.SCHOOL, SchoolType.PRIMARY_MIDDLE);
    private final UnitInfo empty = unit(bureau, "x", UnitKind.DEPARTMENT, null);
    private final BoardLines lines = new BoardLines(
            List.of(bureau, direct, north, first, second, south, empty),
            Map.of(
                    first.id(), counts(10, 6, 3),
                    second.id(), counts(5, 5, 5),
                    direct.id(), counts(20, 10, 0)));

    @Test
    void units_below_are_summed_up_and_units_without_people_are_shown_only_when_they_could_have_some() {
        var found = lines.lines(Grouping.UNIT, List.of(bureau));
        assertThat(found).extracting(Line::unitName).containsExactly("Unit d", "Unit n", "Unit s");
        assertThat(expected(found)).containsExactly(20, 15, 0);
        assertThat(found).extracting(Line::expandable).containsExactly(false, true, false);
    }

    @Test
    void school_is_its_own_line() {
        var found = lines.lines(Grouping.UNIT, List.of(first));
        assertThat(expected(found)).containsExactly(10);
        assertThat(found.get(0).expandable()).isFalse();
    }

    @Test
    void several_areas_are_lines_of_their_own() {
        assertThat(expected(lines.lines(Grouping.UNIT, List.of(north, direct)))).containsExactly(15, 20);
    }

    @Test
    void districts_stand_beside_the_units_that_none_looks_after() {
        var found = lines.lines(Grouping.DISTRICT, List.of(bureau));
        assertThat(found).extracting(Line::unitName).containsExactly("Unit n", "Unit s", "");
        assertThat(expected(found)).containsExactly(15, 0, 20);
    }

    @Test
    void types_are_summed_over_the_whole_area() {
        var found = lines.lines(Grouping.TYPE, List.of(bureau));
        assertThat(found)
                .extracting(Line::schoolType)
                .containsExactly(SchoolType.PRIMARY_MIDDLE, SchoolType.KINDERGARTEN);
        assertThat(expected(found)).containsExactly(30, 5);
    }

    @Test
    void schools_stand_side_by_side() {
        var found = lines.lines(Grouping.SCHOOL, List.of(bureau));
        assertThat(found).extracting(Line::unitName).containsExactly("Unit d", "Unit n1", "Unit n2");
    }

    @Test
    void every_grouping_adds_up_to_the_total() {
        for (var grouping : Grouping.values()) {
            var sum = lines.lines(grouping, List.of(bureau)).stream()
                    .map(Line::counts)
                    .reduce(BoardCounts.NONE, BoardCounts::plus);
            assertThat(sum.byFigure())
                    .as("%s", grouping)
                    .isEqualTo(lines.total().byFigure());
        }
    }

    @Test
    void day_of_completion_stands_when_the_last_one_is_done() {
        assertThat(counts(5, 5, 5).allEnteredOn()).isPresent();
        assertThat(counts(5, 4, 0).allEnteredOn()).isEmpty();
        assertThat(counts(5, 5, 4).allAuditedOn()).isEmpty();
        assertThat(counts(0, 0, 0).allAuditedOn()).isEmpty();
        assertThat(counts(5, 5, 5).plus(counts(5, 5, 4)).allAuditedOn()).isEmpty();
    }

    private static List<Integer> expected(List<Line> lines) {
        return lines.stream()
                .map(line -> line.counts().of(BoardFigure.EXPECTED))
                .toList();
    }
}
