package org.shice.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shice.campaign.CampaignProgress.UnitCounts;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.review.CaseFigures.StageCount;
import org.shice.review.Stage;

class RollUpTest {

    private final UnitInfo city = unit("c/", UnitKind.CITY_BUREAU, null);
    private final UnitInfo district = unit("c/d/", UnitKind.DISTRICT_BUREAU, city);
    private final UnitInfo first = unit("c/d/1/", UnitKind.SCHOOL, district);
    private final UnitInfo second = unit("c/d/2/", UnitKind.SCHOOL, district);
    private final UnitInfo direct = unit("c/9/", UnitKind.SCHOOL, city);
    private final UnitInfo office = unit("c/o/", UnitKind.DEPARTMENT, city);

    private final RollUp rollUp = new RollUp(
            List.of(city, district, first, second, direct, office),
            List.of(
                    new StageCount(first.id(), Stage.FILL, 3, 2),
                    new StageCount(first.id(), Stage.EFFECTIVE, 1, 0),
                    new StageCount(second.id(), Stage.FILL, 4, 0),
                    new StageCount(direct.id(), Stage.UNIT, 5, 1)),
            Map.of(second.id(), 6));

    @Test
    void a_line_holds_everything_below_its_unit() {
        var lines = rollUp.linesBelow(city);

        assertThat(lines).extracting(UnitCounts::unitName).containsExactly("c/d/", "c/9/");
        var line = lines.get(0);
        assertThat(line.byStage()).containsExactlyInAnyOrderEntriesOf(Map.of(Stage.FILL, 7, Stage.EFFECTIVE, 1));
        assertThat(line.total()).isEqualTo(8);
        assertThat(line.overdue()).isEqualTo(2);
        assertThat(line.excluded()).isEqualTo(6);
        assertThat(line.expandable()).isTrue();
        assertThat(lines.get(1).expandable()).isFalse();
    }

    @Test
    void lines_add_up_to_the_total() {
        var total = rollUp.total();

        assertThat(total.total()).isEqualTo(13);
        assertThat(rollUp.linesBelow(city)).extracting(UnitCounts::total).containsExactly(8, 5);
        assertThat(rollUp.linesBelow(city).stream()
                        .mapToInt(UnitCounts::overdue)
                        .sum())
                .isEqualTo(total.overdue());
    }

    @Test
    void a_unit_without_children_is_its_own_line() {
        assertThat(rollUp.linesBelow(first))
                .extracting(UnitCounts::unitName, UnitCounts::total, UnitCounts::expandable)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("c/d/1/", 4, false));
    }

    @Test
    void people_who_left_do_not_count_against_what_is_done() {
        var line = new UnitCounts(
                first.id(), "", Map.of(Stage.EFFECTIVE, 3, Stage.LEFT, 2, Stage.FILL, 1), 0, 6, 0, false);

        assertThat(line.done()).isEqualTo(0.75);
    }

    private static UnitInfo unit(String path, UnitKind kind, @Nullable UnitInfo parent) {
        return new UnitInfo(
                new UnitId(UUID.randomUUID()),
                path,
                path,
                kind,
                null,
                null,
                parent == null ? null : parent.id(),
                path,
                true);
    }
}
