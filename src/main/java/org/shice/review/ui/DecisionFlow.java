package org.shice.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.shice.review.ReviewPage;
import org.shice.review.Reviews;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Reviews.Outcome;
import org.shice.tasks.FilterParameters;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.tasks.TaskTaken;
import org.shice.ui.Confirmation;
import org.shice.ui.Notice;
import org.shice.ui.RefusalText;

/** What a reviewer does with a task: decide, take, give back, go on. A lost race is a message, and the next task. */
final class DecisionFlow {

    private final Component page;
    private final Reviews reviews;
    private final TaskList tasks;
    private final Runnable changed;
    private final Filter queue;

    /**
     * @param queue the list the reviewer came from
     * @param changed runs when the task is not what the page shows any more
     */
    DecisionFlow(Component page, Reviews reviews, TaskList tasks, Filter queue, Runnable changed) {
        this.page = page;
        this.reviews = reviews;
        this.tasks = tasks;
        this.queue = queue;
        this.changed = changed;
    }

    /** Approves; asks first when something was left undone. */
    void approve(ReviewPage shown, int unsentRemarks, long unseenEvidence) {
        if (!shown.mayDecide()) {
            return;
        }
        if (unsentRemarks == 0 && unseenEvidence == 0) {
            decide(shown, DecisionInput.approve());
            return;
        }
        var left = (unseenEvidence > 0 ? text("review.approve.unseen", unseenEvidence) + "\n" : "")
                + (unsentRemarks > 0 ? text("review.approve.remarks", unsentRemarks) : "");
        Confirmation.ask(
                text("review.approve.ask", shown.record().name()),
                left.strip(),
                text("review.approve"),
                () -> decide(shown, DecisionInput.approve()));
    }

    void sendBack(ReviewPage shown, RemarkDrafts remarks) {
        if (shown.mayDecide()) {
            new ReturnDialog(shown.returnTargets(), remarks.all(), decision -> decide(shown, decision)).open();
        }
    }

    void claim(ReviewPage shown) {
        guarded(shown, () -> tasks.claim(shown.item().taskId()));
        changed.run();
    }

    void release(ReviewPage shown) {
        guarded(shown, () -> tasks.release(shown.item().taskId()));
        changed.run();
    }

    /** Opens the next free task of the list, or the list when there is none. */
    void next(String taskId) {
        tasks.next(queue, taskId).ifPresentOrElse(item -> go(ReviewView.ROUTE + "/" + item.taskId()), () -> {
            Notice.success(text("review.queue.done")).open();
            go("tasks");
        });
    }

    /** How many tasks of this stage are free in the list. */
    int left(ReviewPage shown) {
        return tasks.count(queue.within(Scope.FREE).at(shown.item().stage()));
    }

    private void decide(ReviewPage shown, DecisionInput decision) {
        var taskId = shown.item().taskId();
        if (guarded(shown, () -> reviews.decide(taskId, decision))) {
            var key = decision.outcome() == Outcome.APPROVED ? "review.approved" : "review.returned";
            Notice.success(text(key, shown.record().name(), left(shown))).open();
            next(taskId);
        }
    }

    private boolean guarded(ReviewPage shown, Runnable act) {
        try {
            act.run();
            return true;
        } catch (TaskTaken taken) {
            Notice.error(RefusalText.of(page, taken))
                    .action(text("review.next"), () -> next(shown.item().taskId()))
                    .open();
            changed.run();
            return false;
        }
    }

    private void go(String route) {
        UI.getCurrent().navigate(route, new QueryParameters(FilterParameters.of(queue)));
    }

    private String text(String key, Object... args) {
        return page.getTranslation(key, args);
    }
}
