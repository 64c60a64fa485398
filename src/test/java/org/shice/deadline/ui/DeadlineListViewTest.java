package org.shice.deadline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.deadline.DeadlineSheets;
import org.shice.deadline.Deadlines;
import org.shice.deadline.Urging;
import org.shice.deadline.Urging.Urged;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.organization.Units;
import org.shice.platform.page.KeysetPage;
import org.shice.ui.BrowserlessPage;

class DeadlineListViewTest extends BrowserlessPage {

    private static final UnitInfo DISTRICT = unit("430602/", "岳阳楼区教育局", UnitKind.DISTRICT_BUREAU);
    private static final UnitInfo SCHOOL = unit("430602/11/", "绿地小学", UnitKind.SCHOOL);

    private final Deadlines deadlines = mocked(Deadlines.class);
    private final Urging urging = mocked(Urging.class);
    private final Access access = mocked(Access.class);

    @BeforeEach
    void late_units() {
        mocked(DeadlineSheets.class);
        when(mocked(Units.class).subtree(DISTRICT)).thenReturn(List.of(DISTRICT, SCHOOL));
        when(access.scopes(any(Role[].class))).thenReturn(List.of(DISTRICT));
        when(deadlines.count(any())).thenReturn(2);
        when(deadlines.page(any(), any(), anyInt())).thenReturn(new KeysetPage<>(List.of(), null));
        when(urging.urgeLateUnits(any(), any(), any())).thenReturn(new Urged(3, 1, 0));
        components(DeadlineUnits.class);
        routes(DeadlineListView.class);
        open();
    }

    @Test
    void without_a_unit_all_late_ones_of_the_own_area_are_urged_in_one_go() {
        visit("deadlines?show=late");
        urge("请尽快完成");
        verify(urging).urgeLateUnits(DISTRICT.id(), null, "请尽快完成");
        verifyNoMoreInteractions(urging);
        assertThat(text()).contains("已通知3人；1人今天已催办过，不再通知。");
    }

    @Test
    void with_a_unit_only_its_late_ones_are_urged() {
        visit("deadlines?show=late&unit=" + SCHOOL.id());
        urge("请尽快完成");
        verify(urging).urgeLateUnits(SCHOOL.id(), null, "请尽快完成");
        verifyNoMoreInteractions(urging);
    }

    @Test
    void whoever_only_looks_is_not_offered_to_urge() {
        when(access.scopes(Role.BUSINESS_LEAD, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER))
                .thenReturn(List.of());
        visit("deadlines?show=late&unit=" + SCHOOL.id());
        assertThat(buttons()).isEmpty();
    }

    @Test
    void what_is_not_late_is_not_urged_together() {
        visit("deadlines?show=open");
        assertThat(buttons()).isEmpty();
    }

    private static void urge(String text) {
        _click(buttons().get(0));
        _setValue(_get(TextArea.class), text);
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("催办全部超期单位")));
    }

    private static List<Button> buttons() {
        return _find(Button.class, button -> button.withText("催办全部超期单位"));
    }

    private static UnitInfo unit(String path, String name, UnitKind kind) {
        return new UnitInfo(UnitId.random(), path, name, kind, null, null, null, path, true);
    }
}
