package org.shice.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeysetPageTest {

    private final List<@Nullable String> asked = new ArrayList<>();

    @Test
    void every_page_is_read_until_there_is_no_next_one() {
        var pages = KeysetPage.all(this::page);
        assertThat(pages.flatMap(page -> page.items().stream())).containsExactly(1, 2, 3, 4, 5);
        assertThat(asked).containsExactly(null, "3", "5");
    }

    @Test
    void page_that_nobody_asks_for_is_not_read() {
        assertThat(KeysetPage.all(this::page).limit(1)).hasSize(1);
        assertThat(asked).hasSize(1);
    }

    private KeysetPage<Integer> page(@Nullable String cursor) {
        asked.add(cursor);
        return switch (cursor == null ? "" : cursor) {
            case "" -> new KeysetPage<>(List.of(1, 2), "3");
            case "3" -> new KeysetPage<>(List.of(3, 4), "5");
            default -> new KeysetPage<>(List.of(5), null);
        };
    }
}
