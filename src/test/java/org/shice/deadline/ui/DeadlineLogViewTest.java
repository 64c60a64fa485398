package org.shice.deadline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.account.Access;
import org.shice.campaign.Campaigns;
import org.shice.deadline.Audience;
import org.shice.deadline.DeadlineEvent;
import org.shice.deadline.DeadlineEventKind;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineJournal;
import org.shice.deadline.DeadlineJournal.Filter;
import org.shice.deadline.DeadlineSheets;
import org.shice.deadline.JournalEntry;
import org.shice.organization.UnitId;
import org.shice.organization.Units;
import org.shice.platform.page.KeysetPage;
import org.shice.ui.BrowserlessPage;

class DeadlineLogViewTest extends BrowserlessPage {

    private static final Instant AT = Instant.parse("2017-03-01T01:00:00Z");

    private final DeadlineJournal journal = mocked(DeadlineJournal.class);

    @BeforeEach
    void one_escalation() {
        mocked(DeadlineSheets.class);
        mocked(Access.class);
        mocked(Units.class);
        when(mocked(Campaigns.class).visible()).thenReturn(List.of());
        when(journal.count(any())).thenReturn(1);
        var event = new DeadlineEvent(DeadlineEventKind.ESCALATED, 2, Audience.DISTRICT, 3, null, null, null, null, AT);
        var entry =
                new JournalEntry(7, DeadlineId.random(), UUID.randomUUID(), "ui.home", UnitId.random(), "绿地小学", event);
        when(journal.page(any(), any(), anyInt())).thenReturn(new KeysetPage<>(List.of(entry), null));
        components(DeadlineUnits.class);
        routes(DeadlineLogView.class);
        open();
    }

    @Test
    void line_says_when_what_to_whom_and_by_whom() {
        visit("deadlines/log");
        assertThat(GridKt._getFormattedRow(grid(), 0))
                .contains("2017-03-01 09:00", "升级督办", "绿地小学", "对象：县市区教育行政部门 · 通知3人", "系统");
    }

    @Test
    void address_holds_the_whole_filter() {
        visit(
                "deadlines/log?kind=ESCALATED&kind=URGED&rung=DISTRICT&from=2017-03-01&until=2017-03-31&text=绿&unit=nobody");
        verify(journal, atLeastOnce())
                .count(new Filter(
                        null,
                        null,
                        Set.of(DeadlineEventKind.ESCALATED, DeadlineEventKind.URGED),
                        Audience.DISTRICT,
                        LocalDate.of(2017, 3, 1),
                        LocalDate.of(2017, 3, 31),
                        "绿"));
        assertThat(_get(TextField.class).getValue()).isEqualTo("绿");
    }

    @Test
    void choosing_goes_into_the_address() {
        visit("deadlines/log?text=绿");
        _setValue(rungs(), Audience.BUREAU);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("rung=BUREAU", "text=");
        verify(journal, atLeastOnce()).count(new Filter(null, null, Set.of(), Audience.BUREAU, null, null, "绿"));
    }

    @Test
    void nothing_found_is_said() {
        when(journal.count(any())).thenReturn(0);
        visit("deadlines/log");
        assertThat(text()).contains("没有符合条件的记录");
    }

    @SuppressWarnings("unchecked") // the page has one grid
    private static Grid<JournalEntry> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the field of this name holds rungs
    private static ComboBox<Audience> rungs() {
        return _get(ComboBox.class, box -> box.withPlaceholder("全部升级对象"));
    }
}
