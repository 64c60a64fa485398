package org.shice.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.shice.review.ui.ReviewExample.aReview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.account.Access;
import org.shice.account.Accounts;
import org.shice.account.Actor;
import org.shice.forms.CodeLists;
import org.shice.forms.FieldValues;
import org.shice.forms.Finding;
import org.shice.forms.FormCatalog;
import org.shice.forms.FormFixture;
import org.shice.forms.FormTexts;
import org.shice.forms.RecordRules;
import org.shice.forms.TaskFormCheck;
import org.shice.forms.ui.FormViews;
import org.shice.profile.EvidenceChecks;
import org.shice.profile.EvidenceItem;
import org.shice.profile.Reveal;
import org.shice.review.ProcessPicture;
import org.shice.review.ProcessPictures;
import org.shice.review.Reviews;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Reviews.RemarkInput;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.tasks.SearchMemory;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskTaken;
import org.shice.ui.BpmnDiagram;
import org.shice.ui.BrowserlessPage;
import org.shice.ui.Keys;

class ReviewViewTest extends BrowserlessPage {

    private static final UUID UNIT = UUID.randomUUID();
    private final Reviews reviews = mock(Reviews.class);
    private final TaskList tasks = mock(TaskList.class);
    private final EvidenceChecks evidence = mock(EvidenceChecks.class);
    private final RecordRules rules = mock(RecordRules.class);

    @BeforeEach
    void start() {
        var access = mocked(Access.class);
        when(access.actor()).thenReturn(new Actor(ReviewExample.ME, "王芳", List.of(), null));
        var accounts = mocked(Accounts.class);
        when(accounts.names(anyCollection())).thenReturn(Map.of(ReviewExample.COLLEAGUE, "李莉", ReviewExample.ME, "王芳"));
        var forms = mocked(FormCatalog.class);
        when(forms.sections(any())).thenReturn(List.of(ReviewExample.BASIC, ReviewExample.EDUCATION));
        bean(CodeLists.class, FormFixture.codeLists());
        mocked(TaskFormCheck.class);
        mocked(Reveal.class);
        var pictures = mocked(ProcessPictures.class);
        when(pictures.ofReview(any()))
                .thenReturn(new ProcessPicture("profile-review", "<xml/>", Set.of(), Set.of("A"), Set.of("B")));
        bean(RecordRules.class, rules);
        bean(EvidenceChecks.class, evidence);
        bean(Reviews.class, reviews);
        bean(TaskList.class, tasks);
        bean(SearchMemory.class, new SearchMemory());
        beans(
                FormTexts.class,
                FieldValues.class,
                FormViews.class,
                ReviewSheets.class,
                ReviewParts.class,
                ReviewDesks.class);
        routes(ReviewView.class);
        when(rules.apply(any(), any(), any()))
                .thenAnswer(call -> new RecordRules.RowState(call.getArgument(1), Set.of(), Set.of(), Map.of()));
        open();
        RouteConfiguration.forSessionScope().setRoute("tasks", Tasks.class);
    }

    @Test
    void approval_opens_the_next_task_of_the_same_list_and_says_how_many_are_left() {
        show("t1", aReview());
        when(tasks.next(any(), eq("t1"))).thenReturn(Optional.of(aReview().item("t2")));
        when(tasks.count(any())).thenReturn(41);
        when(reviews.open("t2")).thenReturn(aReview().page("t2"));

        Keys.press("a");

        verify(reviews).decide("t1", DecisionInput.approve());
        assertThat(address()).isEqualTo("review/t2?unit=" + UNIT);
        assertThat(text(_get(Notification.class))).contains("赵一：已通过", "还剩 41 条");
    }

    @Test
    void last_task_leads_back_to_the_list() {
        show("t1", aReview());
        when(tasks.next(any(), any())).thenReturn(Optional.empty());
        Keys.press("n");
        assertThat(address()).isEqualTo("tasks?unit=" + UNIT);
    }

    @Test
    void return_needs_a_reason_and_carries_the_remarks() {
        show("t1", aReview());
        remark("批注：基本信息 · 手机", "号码少一位");
        Keys.press("r");
        assertThat(text(_get(Dialog.class))).contains("基本信息 · 手机", "号码少一位");

        confirmReturn();
        assertThat(_get(_get(Dialog.class), TextArea.class).isInvalid()).isTrue();
        verify(reviews, never()).decide(any(), any());

        _setValue(_get(_get(Dialog.class), TextArea.class), "请改手机号");
        confirmReturn();
        verify(reviews)
                .decide(
                        "t1",
                        DecisionInput.returnTo(
                                ReturnTarget.TEACHER,
                                "请改手机号",
                                List.of(new RemarkInput("basic", "b1", "phone", "号码少一位"))));
    }

    @Test
    void colleague_who_was_faster_is_named_and_the_next_task_is_one_click_away() {
        show("t1", aReview());
        doThrow(new TaskTaken("李莉")).when(reviews).decide(any(), any());
        when(tasks.next(any(), eq("t1"))).thenReturn(Optional.of(aReview().item("t2")));
        when(reviews.open("t2")).thenReturn(aReview().page("t2"));

        Keys.press("a");

        assertThat(text(_get(Notification.class))).contains("李莉");
        _click(_get(_get(Notification.class), Button.class, spec -> spec.withText("下一条")));
        assertThat(address()).startsWith("review/t2");
    }

    @Test
    void task_that_is_gone_is_a_message_and_a_way_on() {
        when(reviews.open("t1")).thenThrow(new TaskTaken("李莉"));
        navigate("t1");
        assertThat(text(_get(ReviewView.class))).contains("已经不在待办中", "李莉");
        assertThat(_get(Button.class, spec -> spec.withText("下一条")).isVisible()).isTrue();
    }

    @Test
    void second_look_shows_only_what_changed_with_old_and_new() {
        show(
                "t1",
                aReview()
                        .changed("basic", "b1", "phone", "1380000", "13800000000")
                        .removedRow("education", "e9"));
        var record = text(_get(ReviewView.class));
        assertThat(record).contains("自上次查看后有变化1380000→13800000000", "已删除").doesNotContain("湖南大学");

        Keys.press("d");
        assertThat(text(_get(ReviewView.class))).contains("湖南大学");
    }

    @Test
    void first_look_shows_everything_with_origins_and_differences_to_the_import() {
        show("t1", aReview().differing("basic", "b1", "name", "赵壹", "赵一"));
        assertThat(text(_get(ReviewView.class))).contains("湖南大学", "赵一导入", "13800000000教师", "与导入不同赵壹→赵一");
        assertThat(_get(Checkbox.class, spec -> spec.withLabel("只看与导入不同之处（1 处）"))
                        .getValue())
                .isFalse();
    }

    @Test
    void department_sees_its_own_sections_only() {
        show("t1", aReview().only("education"));
        assertThat(text(_get(ReviewView.class))).contains("湖南大学").doesNotContain("13800000000");
    }

    @Test
    void who_may_only_look_gets_no_decision_and_keys_do_nothing() {
        show("t1", aReview().heldBy(ReviewExample.COLLEAGUE).readOnly());
        Keys.press("a");
        Keys.press("r");
        verify(reviews, never()).decide(any(), any());
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(text(_get(ReviewView.class))).contains("李莉 正在办理，您只能查看");
        assertThat(_find(RemarkSpot.class)).isEmpty();
    }

    @Test
    void approval_with_originals_unseen_asks_first() {
        when(evidence.list(any()))
                .thenReturn(List.of(new EvidenceItem("basic", "identity-card", false, null, null, null)));
        show("t1", aReview());
        Keys.press("a");
        verify(reviews, never()).decide(any(), any());
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("还有 1 项原件没有核验");
    }

    @Test
    void ticked_original_is_kept() {
        when(evidence.list(any()))
                .thenReturn(List.of(new EvidenceItem("basic", "identity-card", false, null, null, null)));
        when(evidence.check(any(), any(), any(), eq(true), any()))
                .thenReturn(new EvidenceItem("basic", "identity-card", true, null, ReviewExample.ME, NOW));
        show("t1", aReview());
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("身份证")), true);
        assertThat(text(_get(EvidencePanel.class))).contains("已核验 1 / 1 项");
    }

    @Test
    void findings_of_the_rules_stand_beside_the_record() {
        when(rules.checkAll(any(), any()))
                .thenReturn(List.of(new Finding(
                        Finding.Severity.WARNING, "education", "e1", "school", "forms.value.changed", List.of())));
        show("t1", aReview());
        assertThat(text(_get(FindingsPanel.class))).contains("请核对", "学习经历 第 1 条 · 毕业院校");
    }

    @Test
    void history_is_in_plain_words_and_names_deputies_and_automatic_steps() {
        show(
                "t1",
                aReview().happened("RETURNED_TEACHER", "王芳", "李莉", "照片不清").happened("EFFECTIVE", "system", null, null));
        _get(TabSheet.class).setSelectedIndex(1);
        assertThat(text(_get(HistoryPanel.class))).contains("退回教师本人", "王芳（代 李莉）", "原因：照片不清", "自动");
    }

    @Test
    void process_picture_is_read_only_when_it_is_looked_at() {
        show("t1", aReview());
        assertThat(_find(BpmnDiagram.class)).isEmpty();
        _get(TabSheet.class).setSelectedIndex(2);
        assertThat(_find(BpmnDiagram.class)).hasSize(1);
    }

    @Test
    void claimed_task_keeps_the_remarks_that_were_begun() {
        show("t1", aReview());
        remark("批注：基本信息 · 手机", "号码少一位");
        when(reviews.open("t1")).thenReturn(aReview().heldBy(ReviewExample.ME).page("t1"));
        Keys.press("c");
        verify(tasks).claim("t1");
        assertThat(text(_get(RemarksPanel.class))).contains("号码少一位");
        assertThat(_get(Button.class, spec -> spec.withText("释放")).isVisible()).isTrue();
    }

    private void show(String taskId, ReviewExample review) {
        when(reviews.open(taskId)).thenReturn(review.page(taskId));
        navigate(taskId);
    }

    private static void navigate(String taskId) {
        UI.getCurrent().navigate("review/" + taskId, QueryParameters.of("unit", UNIT.toString()));
    }

    private static void remark(String button, String text) {
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", button)));
        _setValue(_get(TextArea.class), text);
        _click(_get(Button.class, spec -> spec.withText("记下")));
    }

    private static void confirmReturn() {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("退回")));
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** Stands in for the list, which belongs to another feature. */
    static class Tasks extends Div {}
}
