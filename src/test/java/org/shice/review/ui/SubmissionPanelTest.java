package org.shice.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.platform.time.TimeSettings;
import org.shice.profile.RecordPanel;
import org.shice.review.AlreadyUnderReview;
import org.shice.review.CaseStatuses.CaseStatus;
import org.shice.review.CollectionCases;
import org.shice.review.ReviewPage;
import org.shice.review.Stage;
import org.shice.review.SubmissionNotConfirmed;
import org.shice.ui.BrowserlessPage;

class SubmissionPanelTest extends BrowserlessPage {

    private final CollectionCases cases = mock(CollectionCases.class);
    private final RecordPanel.Page page = mock(RecordPanel.Page.class);
    private long missing;

    @BeforeEach
    void start() {
        open();
    }

    @Test
    void gaps_stop_the_submission_with_their_number() {
        missing = 3;
        show(status(Stage.FILL, List.of(), false));
        _click(_get(Button.class, spec -> spec.withText("报送")));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(text(_get(Notification.class))).contains("还有 3 处");
        verify(page).showMissing();
    }

    @Test
    void submission_needs_the_statement_and_the_password() {
        var status = status(Stage.FILL, List.of(), false);
        show(status);
        _click(_get(Button.class, spec -> spec.withText("报送")));
        submit();
        verify(cases, never()).submit(any(), anyBoolean(), any());

        _setValue(_get(Checkbox.class), true);
        _setValue(_get(PasswordField.class), "correct horse");
        submit();
        verify(cases).submit(status.info().id(), true, "correct horse");
        verify(page).reload();
    }

    @Test
    void wrong_password_keeps_the_dialog_open() {
        doThrow(new SubmissionNotConfirmed()).when(cases).submit(any(), anyBoolean(), any());
        show(status(Stage.FILL, List.of(), false));
        _click(_get(Button.class, spec -> spec.withText("报送")));
        _setValue(_get(Checkbox.class), true);
        submit();
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        verify(page, never()).reload();
    }

    @Test
    void submission_can_be_withdrawn_until_somebody_has_taken_it() {
        var status = status(Stage.UNIT, List.of(), true);
        show(status);
        assertThat(text(_get(SubmissionPanel.class))).contains("还没有人受理");
        _click(_get(Button.class, spec -> spec.withText("撤回")));
        _fireConfirm(_get(ConfirmDialog.class));
        verify(cases).withdraw(status.info().id());
        verify(page).reload();
    }

    @Test
    void withdrawal_that_comes_too_late_is_a_message() {
        doThrow(new AlreadyUnderReview()).when(cases).withdraw(any());
        show(status(Stage.UNIT, List.of(), true));
        _click(_get(Button.class, spec -> spec.withText("撤回")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(text(_get(Notification.class))).contains("不能再撤回");
    }

    @Test
    void returned_record_says_why_and_jumps_to_the_places() {
        var remark = new ReviewPage.Remark(
                "basic", "b1", "phone", "号码少一位", Stage.UNIT, ReviewExample.COLLEAGUE, ReviewExample.NOW, true);
        show(status(Stage.RETURNED, List.of(remark), false));
        assertThat(text(_get(SubmissionPanel.class))).contains("退回原因：照片不清", "需要修改 1 处", "号码少一位");
        _click(_get(Button.class, spec -> spec.withText("手机")));
        verify(page).jumpTo("basic", "b1", "phone");
    }

    @Test
    void who_works_on_it_is_named() {
        var status = status(Stage.DISTRICT, List.of(), false);
        show(new CaseStatus(status.info(), status.route(), status.history(), status.remarks(), List.of("王芳"), false));
        assertThat(text(_get(SubmissionPanel.class))).contains("正在处理：王芳");
        assertThat(_find(Button.class)).isEmpty();
    }

    private void show(CaseStatus status) {
        UI.getCurrent()
                .add(new SubmissionPanel(
                        status, cases, () -> missing, remark -> "手机", page, Clock.fixed(NOW, TimeSettings.ZONE)));
    }

    private static void submit() {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("报送")));
    }

    private static CaseStatus status(Stage stage, List<ReviewPage.Remark> remarks, boolean mayWithdraw) {
        var returned = new ReviewPage.Step(ReviewExample.NOW, Stage.UNIT, "RETURNED_TEACHER", "王芳", null, "照片不清");
        return new CaseStatus(
                ReviewExample.aCase(stage),
                List.of(Stage.UNIT, Stage.DISTRICT, Stage.CONFIRM),
                stage == Stage.RETURNED ? List.of(returned) : List.of(),
                remarks,
                List.of(),
                mayWithdraw);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
