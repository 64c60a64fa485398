package org.shice.operations.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.notice.ChatDeliveries;
import org.shice.notice.ChatMessageKind;
import org.shice.notice.MailDeliveries;
import org.shice.notice.NoticeKind;
import org.shice.notice.StoppedChatMessage;
import org.shice.notice.StoppedMail;
import org.shice.operations.FailedJob;
import org.shice.operations.FailureCause;
import org.shice.operations.JobFailure;
import org.shice.operations.OperationsService;
import org.shice.operations.Reconciliation;
import org.shice.operations.SystemCounts;
import org.shice.operations.SystemHealth;
import org.shice.platform.page.KeysetPage;
import org.shice.tasks.WorkItemReconciler.Drift;
import org.shice.ui.BrowserlessPage;

class OperationsViewTest extends BrowserlessPage {

    private final OperationsService operations = mocked(OperationsService.class);
    private final MailDeliveries mails = mocked(MailDeliveries.class);
    private final ChatDeliveries chats = mocked(ChatDeliveries.class);

    @BeforeEach
    void system_with_two_stopped_steps() {
        when(operations.counts()).thenReturn(new SystemCounts(7, 5, 2, 1, 0, 3));
        when(operations.failedJobs(any(), anyInt())).thenReturn(new KeysetPage<>(List.of(), null));
        when(operations.suspendedInstances(any(), anyInt())).thenReturn(new KeysetPage<>(List.of(), null));
        when(operations.models()).thenReturn(List.of());
        when(mails.stopped(any(), anyInt())).thenReturn(new KeysetPage<>(List.of(), null));
        when(chats.stopped(any(), anyInt())).thenReturn(new KeysetPage<>(List.of(), null));
        health(true, Duration.ZERO);
        routes(OperationsView.class);
    }

    @Test
    void page_says_how_many_steps_wait_for_a_person() {
        open();
        visit("operations");

        assertThat(text()).contains("已停止 2 项，将自动重试 1 项").contains("运行中");
    }

    @Test
    void stopped_workers_are_said_in_words() {
        health(false, Duration.ZERO);
        open();
        visit("operations");

        assertThat(text()).contains("本节点已停止");
    }

    @Test
    void work_that_waits_for_long_is_a_backlog() {
        health(true, Duration.ofMinutes(6));
        open();
        visit("operations");

        assertThat(text()).contains("有积压");
    }

    @Test
    void why_a_step_failed_is_read_when_somebody_asks() {
        var job = new FailedJob("1", "profile-review", "ServiceTask_MakeEffective", "Effective", null, 0, null);
        when(operations.failedJobs(any(), anyInt())).thenReturn(new KeysetPage<>(List.of(job), null));
        when(operations.failure("1")).thenReturn(new JobFailure(FailureCause.DATABASE, "java.sql.SQLException"));
        open();
        visit("operations");
        verify(operations, never()).failure(any());
        var grid = failures();
        grid.setDetailsVisible(job, true);
        MockVaadin.clientRoundtrip();
        verify(operations).failure("1");
    }

    @SuppressWarnings("unchecked") // the list of failed steps is the first
    private static Grid<FailedJob> failures() {
        return (Grid<FailedJob>) _find(Grid.class).get(0);
    }

    @Test
    void differences_of_the_task_list_are_mended_after_a_question() {
        var differing = new Reconciliation(NOW, false, new Drift(100, 2, 1, 0));
        when(operations.lastReconciliation()).thenReturn(Optional.of(differing));
        when(operations.mendTasks()).thenReturn(new Reconciliation(NOW, true, differing.drift()));
        open();
        visit("operations");
        _get(TabSheet.class).setSelectedIndex(3);
        assertThat(text()).contains("3 处不一致", "缺少 2 个，多出 1 个，办理人不符 0 个");
        _click(_get(Button.class, spec -> spec.withText("修复")));
        verify(operations, never()).mendTasks();
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(text()).contains("已修复 3 处");
        assertThat(_get(Button.class, spec -> spec.withText("修复")).isEnabled()).isFalse();
    }

    @Test
    void all_steps_run_again_only_after_a_question() {
        when(operations.retryAll()).thenReturn(2);
        open();
        visit("operations");
        _click(_get(Button.class, spec -> spec.withText("全部重试")));
        verify(operations, never()).retryAll();
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(text()).contains("已重新执行 2 个步骤");
    }

    @Test
    void mail_that_stopped_is_tried_again_at_a_click() {
        var mail = new StoppedMail(UUID.randomUUID(), NoticeKind.DEADLINE_REMINDER, "王芳", 10, "ConnectException", NOW);
        when(mails.stoppedCount()).thenReturn(1);
        when(mails.stopped(any(), anyInt())).thenReturn(new KeysetPage<>(List.of(mail), null));
        open();
        visit("operations");
        _get(TabSheet.class).setSelectedIndex(4);
        assertThat(text()).contains("已停止 1 封");
        retryFirst();
        verify(mails).retry(mail.id());
        _click(_get(Button.class, spec -> spec.withText("全部重试")));
        verify(mails, never()).retryAll();
        _fireConfirm(_get(ConfirmDialog.class));

        verify(mails).retryAll();
    }

    @Test
    void group_message_that_stopped_is_sent_again_at_a_click() {
        var message =
                new StoppedChatMessage(UUID.randomUUID(), ChatMessageKind.BULLETIN, "市教育局", 3, 8, "HTTP 503", NOW);
        when(chats.stoppedCount()).thenReturn(1);
        when(chats.stopped(any(), anyInt())).thenReturn(new KeysetPage<>(List.of(message), null));
        open();
        visit("operations");
        _get(TabSheet.class).setSelectedIndex(5);
        assertThat(text()).contains("1条停止发送");
        retryFirst();
        verify(chats).retry(message.id());
        _click(_get(Button.class, spec -> spec.withText("全部重试")));
        verify(chats, never()).retryAll();
        _fireConfirm(_get(ConfirmDialog.class));

        verify(chats).retryAll();
    }

    /** In the first row of the list on the page that is open. */
    @SuppressWarnings("unchecked") // whatever the rows are
    private static void retryFirst() {
        _click((Button) _getCellComponent(_get(Grid.class), 0, "retry"));
    }

    private void health(boolean running, Duration waiting) {
        when(operations.health())
                .thenReturn(
                        new SystemHealth(NOW, "PostgreSQL 17.11", 1, "Camunda 7.24.0", running, 0, NOW.minus(waiting)));
    }
}
