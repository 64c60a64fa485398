package org.shice.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.shice.profile.RecordIncomplete;
import org.shice.profile.RecordPanel;
import org.shice.review.AlreadyUnderReview;
import org.shice.review.CaseStatuses.CaseStatus;
import org.shice.review.CollectionCases;
import org.shice.review.ReviewPage.Remark;
import org.shice.review.Stage;
import org.shice.ui.Confirmation;
import org.shice.ui.DueDate;
import org.shice.ui.Notice;
import org.shice.ui.RefusalText;

/** Stands above the own record: how far it is, what to do next, and the two acts a teacher has: submit and withdraw. */
final class SubmissionPanel extends Composite<Section> {

    private final CaseStatus status;
    private final CollectionCases cases;
    private final LongSupplier missing;
    private final RecordPanel.Page page;

    /**
     * @param missing how many things stand between the draft and its submission now
     * @param where a remark's place in words
     */
    SubmissionPanel(
            CaseStatus status,
            CollectionCases cases,
            LongSupplier missing,
            Function<Remark, String> where,
            RecordPanel.Page page,
            Clock clock) {
        this.status = status;
        this.cases = cases;
        this.missing = missing;
        this.page = page;
        getContent().addClassNames("panel", "submission");
        getContent().add(new StatusLine(StatusSteps.of(status)), next(clock));
        if (status.info().stage() == Stage.RETURNED) {
            getContent().add(new ReturnedRemarks(status, where, this::jump));
        }
    }

    private void jump(Remark remark) {
        page.jumpTo(remark.sectionCode(), remark.rowId(), remark.fieldKey());
    }

    private Component next(Clock clock) {
        var stage = status.info().stage();
        var words = new Div(new Span(getTranslation("review.next-step." + stage.name())));
        words.addClassName("submission-words");
        if (stage.isOpen()) {
            words.add(new DueDate(status.info().dueDates().of(stage), clock));
        }
        if (stage.isOpen() && !stage.isWithTeacher()) {
            words.add(HandlerWords.of(this, status));
        }
        var line = new Div(words);
        line.addClassName("submission-next");
        if (stage.isWithTeacher()) {
            line.add(submitButton());
        } else if (status.mayWithdraw()) {
            line.add(withdrawButton());
        }
        return line;
    }

    private Button submitButton() {
        var again = status.info().stage() == Stage.RETURNED;
        var button = new Button(
                getTranslation(again ? "review.submit.again" : "review.submit"),
                VaadinIcon.PAPERPLANE_O.create(),
                click -> askToSubmit());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button withdrawButton() {
        return new Button(
                getTranslation("review.withdraw"),
                VaadinIcon.ROTATE_LEFT.create(),
                click -> Confirmation.ask(
                        getTranslation("review.withdraw.ask"),
                        getTranslation("review.withdraw.text"),
                        getTranslation("review.withdraw"),
                        this::withdraw));
    }

    private void askToSubmit() {
        var open = missing.getAsLong();
        if (open > 0) {
            Notice.error(getTranslation("review.submit.missing", open))
                    .action(getTranslation("review.submit.missing.show"), page::showMissing)
                    .open();
            page.showMissing();
            return;
        }
        new SubmitDialog(this::submit).open();
    }

    private void submit(boolean confirmed, String password) {
        try {
            cases.submit(status.info().id(), confirmed, password);
            Notice.success(getTranslation("review.submitted")).open();
            page.reload();
        } catch (RecordIncomplete incomplete) {
            Notice.error(RefusalText.of(this, incomplete)).open();
            page.showMissing();
        }
    }

    private void withdraw() {
        try {
            cases.withdraw(status.info().id());
            Notice.success(getTranslation("review.withdrawn")).open();
        } catch (AlreadyUnderReview late) {
            Notice.error(RefusalText.of(this, late)).open();
        }
        page.reload();
    }
}
