package org.shice.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.shice.board.ui.BoardFixture.ID;
import static org.shice.board.ui.BoardFixture.MONDAY;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.board.TimelineSheet;
import org.shice.board.Timelines;
import org.shice.board.Timelines.Line;
import org.shice.board.Timelines.LineState;
import org.shice.board.Timelines.Timeline;
import org.shice.campaign.Campaigns;
import org.shice.plan.Milestone;
import org.shice.plan.PlanChange;
import org.shice.plan.PlanWords;
import org.shice.plan.Recurrence;
import org.shice.ui.BrowserlessPage;
import org.shice.ui.EmptyState;

class TimelineViewTest extends BrowserlessPage {

    private final Timelines timelines = mocked(Timelines.class);
    private final Milestone roster = BoardFixture.milestone("roster", MONDAY, MONDAY.plusDays(13));
    private final Milestone register =
            BoardFixture.milestone("register-first", MONDAY.plusDays(7), MONDAY.plusDays(11), Recurrence.QUARTERLY);

    @BeforeEach
    void start() {
        when(mocked(Campaigns.class).visible()).thenReturn(List.of());
        mocked(TimelineSheet.class);
        components(CampaignChoice.class, PlanWords.class);
        routes(TimelineView.class);
        open();
    }

    @Test
    void row_says_name_dates_state_and_share_and_opens_the_deadlines() {
        shows(new Line(roster, LineState.LATE, 8, 6, 1, List.of()));
        var row = rows().get(1);
        assertThat(row).contains("2026-03-02 至 2026-03-15").contains("有超期").contains("75%（6/8，超期 1）");
        assertThat(_find(_get(TimelineTable.class), Anchor.class)).allMatch(link -> link.getHref()
                .equals("deadlines?show=all&campaign=" + ID + "&milestone=" + roster.id()));
    }

    @Test
    void bar_lies_between_start_and_end_and_is_filled_by_what_is_done() {
        shows(new Line(register, LineState.OPEN, 4, 1, 0, List.of()));
        var bar = _get(Anchor.class, spec -> spec.withClasses("timeline-bar"));
        assertThat(bar.getStyle().get("--at")).isEqualTo("50.000%");
        assertThat(bar.getStyle().get("--length")).isEqualTo("35.714%");
        assertThat(bar.getChildren().findFirst().orElseThrow().getStyle().get("--length"))
                .isEqualTo("25.000%");
        assertThat(rows().get(1)).contains("每季度");
    }

    @Test
    void moved_day_is_shown_with_its_reason() {
        var moved = new PlanChange(
                roster.id(),
                PlanChange.Kind.MOVED,
                NOW,
                "王芳",
                MONDAY,
                MONDAY,
                MONDAY.plusDays(6),
                MONDAY.plusDays(13),
                "名册未齐");
        shows(new Line(roster, LineState.OPEN, 0, 0, 0, List.of(moved)));
        assertThat(rows().get(1))
                .contains("截止日由 2026-03-08 改为 2026-03-15（王芳）：名册未齐")
                .contains("–");
        assertThat(_get(TimelineTable.class).getElement().getOuterHTML()).contains("timeline-old");
    }

    @Test
    void scale_stands_in_the_address() {
        shows(new Line(roster, LineState.OPEN, 0, 0, 0, List.of()));
        var months = _get(NativeTable.class).getStyle().get("--timeline-width");
        visit("board/" + ID + "/timeline?scale=weeks");
        assertThat(_get(NativeTable.class).getStyle().get("--timeline-width")).isNotEqualTo(months);
        assertThat(_find(Anchor.class, spec -> spec.withAttribute("aria-current", "page")))
                .extracting(Anchor::getText)
                .contains("按周");
    }

    @Test
    void campaign_without_plan_says_so() {
        when(timelines.find(ID)).thenReturn(Optional.empty());
        visit("board/" + ID + "/timeline");
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    private void shows(Line line) {
        var plan = BoardFixture.plan(line.milestone());
        when(timelines.find(ID))
                .thenReturn(Optional.of(
                        new Timeline(plan, MONDAY.plusDays(8), MONDAY, MONDAY.plusDays(13), Set.of(), List.of(line))));
        visit("board/" + ID + "/timeline");
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
