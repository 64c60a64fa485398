package org.shice.rehearsal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.plan.PlanTemplate;
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
            new NewRehearsal(PlanTemplate.CITY, 20, 400, 1, LocalDate.of(2026, 12, 1), "zh");

    private final Rehearsals rehearsals = mocked(Rehearsals.class);

    @BeforeEach
    void pages() {
        mocked(LiveRefresh.class);
        when(rehearsals.templates()).thenReturn(List.of(PlanTemplate.CITY, PlanTemplate.UNIVERSITY));
        stands(RehearsalState.RUNNING);
        routes(RehearsalListView.class, RehearsalView.class);
        open();
    }

    @Test
    void plan_of_the_address_stands_in_the_form_and_is_started() {
        stands(RehearsalState.PASSED);
        when(rehearsals.start(any())).thenReturn(ID);
        visit("rehearsals?template=ningxia-university&start=2026-09-01");
        _click(_get(Button.class, spec -> spec.withText("开始演练")));
        verify(rehearsals).start(new NewRehearsal(PlanTemplate.UNIVERSITY, 20, 400, 1, LocalDate.of(2026, 9, 1), "zh"));
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

    private void stands(RehearsalState state) {
        var info = new RehearsalInfo(
                ID,
                CITY,
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
