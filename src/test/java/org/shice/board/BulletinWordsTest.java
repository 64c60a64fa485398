package org.shice.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shice.board.Board.Line;
import org.shice.board.BulletinText.Section;
import org.shice.board.Bulletins.Bulletin;
import org.shice.board.Bulletins.LateUnit;
import org.shice.board.Bulletins.Missed;
import org.shice.board.Bulletins.Ranked;
import org.shice.board.ui.BoardFixture;
import org.shice.campaign.CampaignAreas.Area;
import org.shice.organization.UnitId;
import org.shice.platform.i18n.Texts;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A report that people can read, however many units there are. */
class BulletinWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Texts TEXTS = new Texts(new PathMatchingResourcePatternResolver());

    private final BulletinWords words = new BulletinWords(new BoardWords(TEXTS), TEXTS);

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100})
    void up_to_a_hundred_units_are_all_listed(int units) {
        var ranking = section(units, 1);
        assertThat(ranking.table().rows()).hasSize(units).noneMatch(row -> row.contains("…"));
        assertThat(ranking.paragraphs()).hasSize(1);
        var late = section(units, 2);
        assertThat(late.table().rows()).hasSize(units);
        assertThat(late.paragraphs()).hasSize(1);
    }

    @Test
    void of_more_the_first_and_the_last_fifty_are_listed_and_the_others_counted() {
        var ranking = section(5000, 1);
        assertThat(ranking.table().rows()).hasSize(101);
        assertThat(ranking.table().rows())
                .extracting(row -> row.get(1))
                .startsWith("U1", "U2")
                .endsWith("U4999", "U5000");
        assertThat(ranking.table().rows().get(49)).contains("U50");
        assertThat(ranking.table().rows().get(50)).containsOnly("…");
        assertThat(ranking.table().rows().get(51)).contains("U4951");
        assertThat(ranking.paragraphs().get(1))
                .isEqualTo("共 5,000 个单位，下表列出排名最前的 50 个和最后的 50 个；其余 4,900 个单位见附表（Excel）。");
    }

    @Test
    void of_more_late_units_those_with_the_most_missed_are_listed_and_the_others_counted() {
        var late = section(101, 2);
        assertThat(late.table().rows()).hasSize(100);
        assertThat(late.table().rows().get(0)).contains("U1");
        assertThat(late.paragraphs())
                .containsExactly("截至2026年3月10日，有 101 个单位未按期完成工作节点。", "下表列出超期节点最多的 100 个单位；其余 1 个单位见附表（Excel）。");
    }

    private Section section(int units, int place) {
        var ranking = IntStream.rangeClosed(1, units)
                .mapToObj(n ->
                        new Ranked(n, new Line(UnitId.random(), "U" + n, null, false, BoardSamples.counts(10, 6, 3))))
                .toList();
        var late = IntStream.rangeClosed(1, units)
                .mapToObj(n -> new LateUnit(UnitId.random(), "U" + n, List.of(new Missed("ui.home", DAY))))
                .toList();
        var area = new Area(BoardFixture.campaign(), List.of(), List.of(BoardSamples.bureau()));
        var bulletin = new Bulletin(area, DAY, DAY, BoardCounts.NONE, ranking, late);
        return words.text(bulletin, Texts.CHINESE).sections().get(place);
    }
}
