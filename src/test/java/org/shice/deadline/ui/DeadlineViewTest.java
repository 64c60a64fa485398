package org.shice.deadline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.deadline.Audience;
import org.shice.deadline.DeadlineDecisions;
import org.shice.deadline.DeadlineEvent;
import org.shice.deadline.DeadlineEventKind;
import org.shice.deadline.DeadlineId;
import org.shice.deadline.DeadlineInfo;
import org.shice.deadline.DeadlineState;
import org.shice.deadline.Deadlines;
import org.shice.deadline.Deadlines.Act;
import org.shice.deadline.Supervision;
import org.shice.deadline.Urging.Urged;
import org.shice.organization.UnitId;
import org.shice.plan.Measure;
import org.shice.plan.Milestones.Guidance;
import org.shice.platform.error.InvalidInput;
import org.shice.tasks.WorkItem;
import org.shice.ui.BrowserlessPage;

class DeadlineViewTest extends BrowserlessPage {

    private static final DeadlineId ID = DeadlineId.random();
    private static final Instant DUE = Instant.parse("2017-02-28T15:59:59Z");

    private final Deadlines deadlines = mocked(Deadlines.class);
    private final DeadlineDecisions decisions = mocked(DeadlineDecisions.class);
    private final Supervision supervision = mocked(Supervision.class);

    @BeforeEach
    void late_deadline() {
        when(deadlines.get(ID)).thenReturn(deadline(DeadlineState.OVERDUE));
        when(deadlines.acts(ID)).thenReturn(Set.of(Act.ATTEST, Act.URGE));
        when(deadlines.history(ID))
                .thenReturn(List.of(new DeadlineEvent(
                        DeadlineEventKind.ESCALATED, 2, Audience.DISTRICT, 3, null, null, null, null, DUE)));
        when(deadlines.guidance(ID)).thenReturn(Guidance.NONE);
        when(supervision.taskOf(ID)).thenReturn(Optional.empty());
        components(DeadlineActs.class);
        routes(DeadlineView.class);
        open();
        visit("deadlines/" + ID);
    }

    @Test
    void page_says_where_it_stands_and_what_happened() {
        assertThat(text()).contains("绿地小学", "已超期", "2017-02-28", "升级督办", "县市区教育行政部门", "通知3人");
    }

    @Test
    void only_what_the_reader_may_do_is_offered() {
        assertThat(_find(Button.class))
                .extracting(Button::getText)
                .contains("登记完成", "催办")
                .doesNotContain("延期", "取消任务");
    }

    @Test
    void task_of_supervision_is_announced_to_whoever_may_do_it_and_to_nobody_else() {
        var task = mock(WorkItem.class);
        when(supervision.taskOf(ID)).thenReturn(Optional.of(task));
        when(supervision.isMine(task)).thenReturn(false);
        visit("deadlines/" + ID);
        assertThat(text()).doesNotContain("督办任务");
        when(supervision.isMine(task)).thenReturn(true);
        visit("deadlines/" + ID);
        assertThat(text()).contains("督办任务");
    }

    @Test
    void supervisor_is_asked_to_urge_first_and_the_unit_itself_to_attest() {
        assertThat(primary()).containsExactly("催办");
        when(deadlines.acts(ID)).thenReturn(Set.of(Act.ATTEST));
        visit("deadlines/" + ID);
        assertThat(primary()).containsExactly("登记完成");
    }

    @Test
    void refused_evidence_stays_in_the_dialog_with_its_reason() {
        doThrow(new InvalidInput("evidence", "error.deadline.text-missing"))
                .when(decisions)
                .attest(any(), any());
        _click(_get(Button.class, button -> button.withText("登记完成")));
        var dialog = _get(Dialog.class);
        _click(_get(dialog, Button.class, button -> button.withText("登记完成")));

        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("请填写内容。");
    }

    @Test
    void urging_says_whom_it_reached() {
        when(supervision.urge(ID, "请尽快完成")).thenReturn(new Urged(2, 1, 0));
        _click(_get(Button.class, button -> button.withText("催办")));
        _setValue(_get(TextArea.class), "请尽快完成");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("催办")));

        verify(supervision).urge(ID, "请尽快完成");
        verify(decisions, never()).attest(any(), any());
        assertThat(text()).contains("已通知2人；1人今天已催办过，不再通知。").doesNotContain("没有人可以通知");
    }

    @Test
    void urging_that_reached_nobody_does_not_look_like_a_success() {
        when(supervision.urge(ID, "再次提醒")).thenReturn(new Urged(0, 1, 0));
        _click(_get(Button.class, button -> button.withText("催办")));
        _setValue(_get(TextArea.class), "再次提醒");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("催办")));

        assertThat(text()).contains("1人今天已催办过，不再通知。").doesNotContain("已通知");
        assertThat(_get(Notification.class).getThemeNames()).contains("error").doesNotContain("success");
    }

    @Test
    void field_of_an_act_says_what_to_write_and_takes_as_much_as_the_service() {
        _click(_get(Button.class, button -> button.withText("登记完成")));
        assertThat(_get(TextArea.class).getLabel()).isEqualTo("完成依据");
        assertThat(_get(TextArea.class).getMaxLength()).isEqualTo(1000);
    }

    private static List<String> primary() {
        return _find(Button.class).stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .map(Button::getText)
                .toList();
    }

    @Test
    void whoever_attests_letters_is_told_who_keeps_them() {
        when(deadlines.guidance(ID)).thenReturn(new Guidance(true, "plan.custody.direct-letters.BY_STEP", null));
        _click(_get(Button.class, button -> button.withText("登记完成")));

        assertThat(_get(_get(Dialog.class), Span.class, span -> span.withText("保管：一式两份，学校档案室一份，报教师工作科一份。"))
                        .isVisible())
                .isTrue();
    }

    @Test
    void whoever_attests_a_working_group_is_told_how_many_it_has_named_and_led_to_the_list() {
        when(deadlines.guidance(ID)).thenReturn(new Guidance(true, null, 5));
        _click(_get(Button.class, button -> button.withText("登记完成")));

        var dialog = _get(Dialog.class);
        assertThat(_get(dialog, Span.class, span -> span.withText("工作组名单已填写 5 人，可作为依据。"))
                        .isVisible())
                .isTrue();
        assertThat(_get(dialog, Anchor.class).getHref())
                .startsWith("plans/")
                .endsWith("/group/" + deadlines.get(ID).unitId());
    }

    private static DeadlineInfo deadline(DeadlineState state) {
        return new DeadlineInfo(
                ID,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "ui.home",
                Measure.ATTESTED,
                UnitId.random(),
                "绿地小学",
                "430600/1/",
                UnitId.random(),
                DUE,
                null,
                DUE,
                state,
                4,
                2,
                DUE,
                null,
                null);
    }
}
