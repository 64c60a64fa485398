package org.shice.deadline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.CampaignPlan;
import org.shice.campaign.CampaignState;
import org.shice.campaign.Campaigns;
import org.shice.campaign.ScopeRule;
import org.shice.deadline.Audience;
import org.shice.deadline.CampaignLadders;
import org.shice.deadline.CampaignLadders.Gap;
import org.shice.deadline.CampaignLadders.Setting;
import org.shice.deadline.LadderPlan;
import org.shice.deadline.LadderPlan.Rung;
import org.shice.organization.UnitId;
import org.shice.platform.error.InvalidInput;
import org.shice.ui.BrowserlessPage;

class LadderViewTest extends BrowserlessPage {

    private static final CampaignId ID = CampaignId.random();
    private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
    private static final LadderPlan OWN =
            new LadderPlan(List.of(5, 0), List.of(new Rung(Audience.UNIT_LEAD, 0), new Rung(Audience.BUREAU, 2)));
    private static final LadderPlan STANDARD = new LadderPlan(List.of(7), List.of(new Rung(Audience.BULLETIN, 5)));

    private final CampaignLadders ladders = mocked(CampaignLadders.class);

    @BeforeEach
    void own_ladder() {
        var rule = new ScopeRule(true, 12, false);
        var plan = new CampaignPlan("春季采集", UnitId.random(), rule, DAY, DAY, DAY, DAY, DAY, DAY);
        var enrolment = new CampaignInfo.Enrolment(false, 0, 0, 0, 0, 0);
        when(mocked(Campaigns.class).visible())
                .thenReturn(List.of(
                        new CampaignInfo(ID, plan, "市教育局", "430600/", CampaignState.OPEN, enrolment, null, null)));
        when(ladders.get(ID)).thenReturn(new Setting(OWN, STANDARD, true, true));
        when(ladders.gaps(ID)).thenReturn(List.of(new Gap(Audience.BUREAU, UnitId.random(), "市教育局")));
        routes(LadderView.class);
        open();
    }

    @Test
    void page_says_what_holds_what_the_standard_is_and_where_nobody_is_told() {
        visit("deadlines/ladder");
        assertThat(text()).contains("提前5天、截止当天", "超期第2天上午9点", "默认设置：提前7天；通报 超期第5天上午9点。", "市教育局");
        assertThat(text()).doesNotContain("每一级都有人可以通知");
    }

    @Test
    void change_sends_the_whole_ladder_with_its_reason() {
        visit("deadlines/ladder?campaign=" + ID);
        var dialog = dialog();
        _setValue(
                _get(
                        dialog,
                        IntegerField.class,
                        field -> field.withPredicate(one -> Integer.valueOf(2).equals(one.getValue()))),
                4);
        _setValue(_get(dialog, TextArea.class), "春节");
        _click(_get(dialog, Button.class, button -> button.withText("保存设置")));
        var wanted =
                new LadderPlan(List.of(5, 0), List.of(new Rung(Audience.UNIT_LEAD, 0), new Rung(Audience.BUREAU, 4)));
        verify(ladders).change(ID, wanted, "春节");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void refused_ladder_stays_in_the_dialog() {
        doThrow(new InvalidInput("reason", "error.ladder.reason", 300))
                .when(ladders)
                .change(eq(ID), any(), any());
        visit("deadlines/ladder");
        var dialog = dialog();
        _click(_get(dialog, Button.class, button -> button.withText("填入默认设置")));
        _click(_get(dialog, Button.class, button -> button.withText("保存设置")));
        verify(ladders).change(ID, STANDARD, "");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(dialog, TextArea.class).getErrorMessage()).isEqualTo("请填写理由，不超过300个字。");
    }

    @Test
    void who_may_not_change_it_sees_no_button() {
        when(ladders.get(ID)).thenReturn(new Setting(OWN, STANDARD, true, false));
        visit("deadlines/ladder");
        assertThat(_find(Button.class, button -> button.withText("修改设置"))).isEmpty();
    }

    private static Dialog dialog() {
        _click(_get(Button.class, button -> button.withText("修改设置")));
        return _get(Dialog.class);
    }
}
