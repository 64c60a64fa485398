package org.shice.rehearsal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.CampaignPlan;
import org.shice.campaign.CampaignState;
import org.shice.campaign.ScopeRule;
import org.shice.organization.UnitId;
import org.shice.plan.PlanState;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Plans;
import org.shice.platform.error.InvalidInput;
import org.shice.rehearsal.NewRehearsal;
import org.shice.rehearsal.RehearsalId;
import org.shice.rehearsal.RehearsalInfo;
import org.shice.rehearsal.RehearsalState;
import org.shice.rehearsal.Rehearsals;
import org.shice.ui.BrowserlessPage;
import org.shice.ui.LiveRefresh;

/** The pages of rehearsals. */
class RehearsalViewsTest extends BrowserlessPage {

    private static final RehearsalId ID = new RehearsalId(UUID.randomUUID());
    private static final NewRehearsal CITY =
            new NewRehearsal(PlanTemplate.CITY, null, 20, 400, 1, LocalDate.of(2026, 12, 1), "zh");
    private static final CampaignId PLAN = CampaignId.random();

    private final Rehearsals rehearsals = mocked(Rehearsals.class);
    private @Nullable String planName;

    @BeforeEach
    void pages() {
        mocked(LiveRefresh.class);
        when(rehearsals.templates()).thenReturn(List.of(PlanTemplate.CITY, PlanTemplate.UNIVERSITY));
        when(rehearsals.plans()).thenReturn(List.of(plan()));
        stands(RehearsalState.RUNNING);
        routes(RehearsalListView.class, RehearsalView.class);
        open();
    }

    @Test
    void plan_of_the_address_stands_in_the_form_with_its_start_and_is_started() {
        stands(RehearsalState.PASSED);
        when(rehearsals.start(any())).thenReturn(ID);
        visit("rehearsals?plan=" + PLAN);
        assertThat(subject().getValue()).isEqualTo(RehearsalSubject.PLAN);
        _click(_get(Button.class, spec -> spec.withText("开始演练")));
        verify(rehearsals).start(new NewRehearsal(null, PLAN, 20, 400, 1, LocalDate.of(2026, 9, 1), "zh"));
    }

    @Test
    void template_is_started_when_that_is_chosen() {
        stands(RehearsalState.PASSED);
        when(rehearsals.start(any())).thenReturn(ID);
        visit("rehearsals?plan=" + PLAN);
        _setValue(subject(), RehearsalSubject.TEMPLATE);
        _click(_get(Button.class, spec -> spec.withText("开始演练")));
        verify(rehearsals).start(new NewRehearsal(PlanTemplate.CITY, null, 20, 400, 1, LocalDate.of(2026, 9, 1), "zh"));
    }

    @Test
    void plan_that_is_not_led_by_the_reader_leaves_the_template_chosen() {
        visit("rehearsals?plan=" + CampaignId.random());
        assertThat(subject().getValue()).isEqualTo(RehearsalSubject.TEMPLATE);
        assertThat(_find(Anchor.class, spec -> spec.withText("将本方案保存为文件"))).isEmpty();
    }

    @Test
    void without_a_plan_only_templates_can_be_chosen() {
        when(rehearsals.plans()).thenReturn(List.of());
        visit("rehearsals");
        assertThat(subject().getItemEnabledProvider().test(RehearsalSubject.PLAN))
                .isFalse();
        assertThat(subject().getItemEnabledProvider().test(RehearsalSubject.TEMPLATE))
                .isTrue();
    }

    @Test
    void chosen_plan_can_be_saved_as_a_file() {
        visit("rehearsals?plan=" + PLAN);
        assertThat(_find(Anchor.class, spec -> spec.withText("将本方案保存为文件"))).hasSize(1);
    }

    @Test
    @SuppressWarnings("rawtypes")
    void what_is_wrong_with_the_plan_is_said_at_its_field() {
        stands(RehearsalState.PASSED);
        when(rehearsals.start(any()))
                .thenThrow(new InvalidInput("plan", "rehearsal.plan.order", "filling", "2026-09-09", "2026-09-01"));
        visit("rehearsals?plan=" + PLAN);
        _click(_get(Button.class, spec -> spec.withText("开始演练")));
        ComboBox<?> plan = _get(ComboBox.class, spec -> spec.withLabel("方案"));
        assertThat(plan.getErrorMessage()).isEqualTo("filling的截止日早于开始日：2026-09-09至2026-09-01。");
    }

    @Test
    void list_and_report_name_the_plan() {
        planName = "云湖市2026年采集";
        stands(RehearsalState.RUNNING);
        visit("rehearsals");
        Grid<?> grid = _get(Grid.class);
        var cell = GridKt._getCellComponent(grid, 0, "plan");
        assertThat(cell.getElement().getTextRecursively())
                .contains("云湖市2026年采集", "模板：市级中小学采集（岳阳市 2016）", "20个单位，400名教师");
        visit("rehearsals/" + ID);
        assertThat(text()).contains("云湖市2026年采集");
    }

    @Test
    void second_one_cannot_be_started_while_one_runs() {
        visit("rehearsals");
        assertThat(_get(Button.class, spec -> spec.withText("开始演练")).isEnabled())
                .isFalse();
    }

    @Test
    void wrong_number_is_named_at_its_field() {
        stands(RehearsalState.PASSED);
        when(rehearsals.start(any())).thenThrow(new InvalidInput("units", "rehearsal.problem.range", 2, 500));
        visit("rehearsals");
        var units = _get(IntegerField.class, spec -> spec.withLabel("单位数"));
        _setValue(units, 1);
        _click(_get(Button.class, spec -> spec.withText("开始演练")));
        assertThat(units.getErrorMessage()).isEqualTo("应为2至500。");
    }

    @Test
    void running_one_shows_how_far_it_is_and_can_be_ended() {
        visit("rehearsals/" + ID);
        assertThat(_get(ProgressBar.class).getValue()).isEqualTo(40);
        assertThat(text()).contains("方案已演练至2027-01-10，40%。");
        _click(_get(Button.class, spec -> spec.withText("结束演练")));
        verify(rehearsals).cancel(ID);
    }

    @Test
    void report_is_shown_without_the_list_of_every_step() {
        stands(RehearsalState.PASSED);
        when(rehearsals.report(ID)).thenReturn("# 报告\n\n## 摘要\n\n- 一\n\n## 全部提醒与升级\n\n很多\n");
        visit("rehearsals/" + ID);
        assertThat(_get(Markdown.class).getContent()).contains("摘要").doesNotContain("全部提醒与升级");
    }

    @Test
    void one_that_broke_off_says_why() {
        stands(RehearsalState.FAILED);
        visit("rehearsals/" + ID);
        assertThat(text()).contains("本次演练没有报告。", "no space left");
        assertThat(_find(Markdown.class)).isEmpty();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static RadioButtonGroup<RehearsalSubject> subject() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("演练内容"));
    }

    private static Plans.Row plan() {
        var day = LocalDate.of(2026, 9, 1);
        var days = new CampaignPlan(
                "云湖市2026年采集", UnitId.random(), new ScopeRule(true, 12, false), day, day, day, day, day, day);
        var campaign = new CampaignInfo(
                PLAN,
                days,
                "云湖市教育局",
                "/1/",
                CampaignState.DRAFT,
                new CampaignInfo.Enrolment(false, 0, 0, 0, 0, 0),
                null,
                null);
        return new Plans.Row(campaign, PlanState.DRAFT, day);
    }

    private void stands(RehearsalState state) {
        var info = new RehearsalInfo(
                ID,
                CITY,
                PlanTemplate.CITY,
                planName,
                state,
                LocalDate.of(2027, 1, 10),
                40,
                state == RehearsalState.FAILED ? "no space left" : null,
                "王敏",
                Instant.parse("2026-11-25T01:00:00Z"),
                null);
        when(rehearsals.latest()).thenReturn(List.of(info));
        when(rehearsals.get(ID)).thenReturn(info);
    }
}
