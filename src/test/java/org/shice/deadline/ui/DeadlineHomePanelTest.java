package org.shice.deadline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineOutlook;
import org.shice.deadline.DeadlineOutlook.DueDay;
import org.shice.deadline.DeadlineOutlook.Outlook;
import org.shice.platform.time.TimeSettings;
import org.shice.ui.BrowserlessPage;

class DeadlineHomePanelTest extends BrowserlessPage {

    private static final Instant DUE = Instant.parse("2026-03-12T15:59:59Z");

    private final DeadlineOutlook outlook = mocked(DeadlineOutlook.class);
    private final DeadlineHomePanel panel = new DeadlineHomePanel(outlook, Clock.fixed(NOW, TimeSettings.ZONE));

    @BeforeEach
    void start() {
        open();
    }

    @Test
    void numbers_lead_to_their_lists_and_dates_to_their_units() {
        var milestone = UUID.randomUUID();
        var only = DeadlineId.random();
        when(outlook.ahead(anyInt(), anyInt()))
                .thenReturn(new Outlook(
                        4,
                        0,
                        17,
                        List.of(
                                new DueDay(DUE, milestone, "ui.home", 12, null),
                                new DueDay(DUE.plusSeconds(86_400), UUID.randomUUID(), "ui.home", 1, only))));
        UI.getCurrent().add(panel.content().orElseThrow());

        assertThat(_find(Anchor.class))
                .extracting(link -> link.getElement().getTextRecursively(), Anchor::getHref)
                .containsExactly(
                        tuple("查看任务期限", "deadlines"),
                        tuple("4已超期", "deadlines?show=late"),
                        tuple("1714天内到期", "deadlines?show=week"),
                        tuple("首页", "deadlines?show=open&milestone=" + milestone),
                        tuple("首页", "deadlines/" + only));
        assertThat(text()).contains("今天到期", "2026-03-12", "2026-03-13", "12个单位").doesNotContain("\n1个单位");
    }

    @Test
    void without_deadlines_there_is_no_panel() {
        when(outlook.ahead(anyInt(), anyInt())).thenReturn(new Outlook(0, 0, 0, List.of()));
        assertThat(panel.content()).isEmpty();
    }
}
