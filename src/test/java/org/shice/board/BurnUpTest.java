package org.shice.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shice.board.BurnUp.Point;
import org.shice.board.Outlooks.Day;

class BurnUpTest {

    /** A Monday; the submissions are due on the Friday, the confirmation on the Friday after. */
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static final LocalDate DUE = START.plusDays(4);
    private static final LocalDate END = START.plusDays(11);

    @Test
    void plan_rises_evenly_by_workdays_and_stays_at_the_end() {
        var points = points(List.of(), 100, START);
        assertThat(points).hasSize(12);
        assertThat(points)
                .extracting(Point::plannedSubmitted)
                .containsExactly(20, 40, 60, 80, 100, 100, 100, 100, 100, 100, 100, 100);
        assertThat(points)
                .extracting(Point::plannedEffective)
                .containsExactly(10, 20, 30, 40, 50, 50, 50, 60, 70, 80, 90, 100);
    }

    @Test
    void actual_lines_add_up_and_end_today() {
        var days = List.of(day(START, 3, 0), day(START.plusDays(2), 4, 2));
        var points = points(days, 10, START.plusDays(3));
        assertThat(points.subList(0, 5)).extracting(Point::submitted).containsExactly(3, 3, 7, 7, null);
        assertThat(points.subList(0, 5)).extracting(Point::effective).containsExactly(0, 0, 2, 2, null);
    }

    @Test
    void what_came_before_the_start_is_shown_too() {
        var points = points(List.of(day(START.minusDays(2), 5, 0)), 10, START);
        assertThat(points.get(0).day()).isEqualTo(START.minusDays(2));
        assertThat(points.get(0).plannedSubmitted()).isZero();
        assertThat(points.get(0).submitted()).isEqualTo(5);
        assertThat(points.get(2).submitted()).isEqualTo(5);
    }

    @Test
    void days_go_on_to_today_when_the_plan_is_over() {
        var points = points(List.of(), 10, END.plusDays(3));
        assertThat(points.get(points.size() - 1).day()).isEqualTo(END.plusDays(3));
        assertThat(points.get(points.size() - 1).plannedEffective()).isEqualTo(10);
    }

    @Test
    void plan_without_a_workday_is_due_at_once() {
        var saturday = START.plusDays(5);
        var burnUp = new BurnUp(List.of(), saturday, saturday, saturday.plusDays(1));
        var points = burnUp.points(List.of(), 10, saturday);
        assertThat(points).extracting(Point::plannedSubmitted).containsExactly(10, 10);
        assertThat(points).extracting(Point::plannedEffective).containsExactly(0, 10);
    }

    private static List<Point> points(List<Day> days, int expected, LocalDate today) {
        return new BurnUp(BoardSamples.weekdays(START, END), START, DUE, END).points(days, expected, today);
    }

    private static Day day(LocalDate day, int first, int effective) {
        return new Day(day, first, first, 0, 0, effective, 0);
    }
}
