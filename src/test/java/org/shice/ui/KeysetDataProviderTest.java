package org.shice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shice.platform.page.KeysetPage;

class KeysetDataProviderTest {

    private static final int ROWS = 1000;

    private final List<String> calls = new ArrayList<>();
    private final KeysetDataProvider<Integer, Integer> provider =
            new KeysetDataProvider<>(this::page, filter -> ROWS - filter, row -> row, 0);

    @Test
    void scrolling_on_costs_one_page_each() {
        assertThat(fetch(0, 50)).isEqualTo(range(0, 50));
        assertThat(fetch(50, 50)).isEqualTo(range(50, 100));
        assertThat(calls).containsExactly("null/50", "50/50");
    }

    @Test
    void range_that_starts_between_known_places_is_exact() {
        fetch(0, 50);
        assertThat(fetch(30, 40)).isEqualTo(range(30, 70));
    }

    @Test
    void jump_far_down_walks_in_large_pages_and_is_remembered() {
        assertThat(fetch(900, 50)).isEqualTo(range(900, 950));
        calls.clear();
        assertThat(fetch(850, 50)).isEqualTo(range(850, 900));
        assertThat(calls).containsExactly("800/100");
    }

    @Test
    void jump_reads_a_far_place_at_once_and_scrolls_on_from_it() {
        provider.jumping((filter, offset, limit) -> {
            calls.add("at " + offset + "/" + limit);
            return new KeysetPage<>(range(offset, offset + limit), String.valueOf(offset + limit));
        });
        assertThat(fetch(900, 50)).isEqualTo(range(900, 950));
        assertThat(fetch(950, 50)).isEqualTo(range(950, ROWS));
        assertThat(fetch(100, 50)).isEqualTo(range(100, 150));
        assertThat(calls).containsExactly("at 900/50", "950/50", "null/150");
    }

    @Test
    void end_of_the_list_stops_the_walk() {
        assertThat(fetch(990, 50)).isEqualTo(range(990, ROWS));
        assertThat(fetch(2000, 50)).isEmpty();
    }

    @Test
    void other_filter_forgets_the_places_of_the_old_one() {
        fetch(0, 50);
        provider.setFilter(100);
        assertThat(fetch(0, 10)).isEqualTo(range(100, 110));
        assertThat(provider.size(new Query<>())).isEqualTo(900);
    }

    @Test
    void number_above_the_list_is_its_size_and_is_read_again_after_a_refresh() {
        var rows = new AtomicInteger(3);
        var growing =
                new KeysetDataProvider<Integer, Integer>(this::page, filter -> rows.getAndIncrement(), row -> row, 0);
        assertThat(growing.count()).isEqualTo(3);
        assertThat(growing.size(new Query<>())).isEqualTo(3);
        assertThat(growing.size(new Query<>())).isEqualTo(4);
        growing.count();
        growing.refreshAll();
        assertThat(growing.size(new Query<>())).isEqualTo(6);
    }

    private List<Integer> fetch(int offset, int limit) {
        return provider.fetch(new Query<>(offset, limit, List.of(), null, null)).toList();
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private KeysetPage<Integer> page(Integer filter, @Nullable String cursor, int limit) {
        calls.add(cursor + "/" + limit);
        var from = cursor == null ? filter : Integer.parseInt(cursor);
        var to = Math.min(ROWS, from + limit);
        return new KeysetPage<>(range(from, to), to < ROWS ? Integer.toString(to) : null);
    }
}
