package org.shice.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.board.BoardSamples.counts;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void larger_share_of_effective_records_comes_first_however_large_the_unit() {
        var small = counts(3, 3, 2);
        var large = counts(300, 300, 199);
        assertThat(ordered(large, small)).containsExactly(small, large);
    }

    @Test
    void same_fraction_of_units_of_different_size_is_a_tie() {
        assertThat(ranks(counts(3, 3, 1), counts(300, 300, 100), counts(10, 10, 1)))
                .containsExactly(1, 1, 3);
    }

    @Test
    void ties_share_the_rank_and_the_next_counts_all_before_it() {
        assertThat(ranks(counts(10, 10, 9), counts(10, 10, 5), counts(20, 20, 10), counts(10, 10, 1)))
                .containsExactly(1, 2, 2, 4);
    }

    @Test
    void milestones_on_time_decide_between_equal_shares() {
        var punctual = counts(10, 10, 5, new OnTime(2, 0, 0, 3), Pace.NONE);
        var late = counts(10, 10, 5, new OnTime(1, 1, 0, 0), Pace.NONE);
        var later = counts(10, 10, 5, new OnTime(1, 0, 2, 0), Pace.NONE);
        assertThat(ordered(later, late, punctual)).containsExactly(punctual, late, later);
        assertThat(ranks(later, late, punctual)).containsExactly(1, 2, 3);
    }

    @Test
    void unit_without_a_decided_milestone_is_as_punctual_as_one_that_met_all() {
        var undecided = counts(10, 10, 5, new OnTime(0, 0, 0, 4), Pace.NONE);
        var punctual = counts(10, 10, 5, new OnTime(3, 0, 0, 0), Pace.NONE);
        assertThat(ranks(undecided, punctual)).containsExactly(1, 1);
    }

    @Test
    void nobody_to_collect_counts_as_nothing_done() {
        assertThat(ranks(counts(0, 0, 0), counts(10, 1, 0), counts(10, 10, 1))).containsExactly(1, 2, 2);
    }

    @Test
    void nothing_to_rank_has_no_ranks() {
        assertThat(Ranking.ranks(List.of())).isEmpty();
    }

    private static List<BoardCounts> ordered(BoardCounts... counts) {
        return Stream.of(counts).sorted(Ranking.ORDER).toList();
    }

    private static List<Integer> ranks(BoardCounts... counts) {
        return Ranking.ranks(ordered(counts));
    }
}
