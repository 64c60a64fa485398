package org.shice.review.ui;

import java.util.List;
import java.util.stream.Stream;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.review.Reviews;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.review.Stage;
import org.shice.tasks.TaskWork;
import org.shice.tasks.WorkItem;
import org.springframework.stereotype.Component;

/** What the task list can do with reviews: open them, and decide many at once. */
@Component
class ReviewTaskWork implements TaskWork {

    private static final String PROCESS_KEY = "profile-review";

    /** Those who read records; a manager and a lead follow the work without reading what people wrote. */
    private static final Role[] READERS = {
        Role.INFORMATION_ADMIN, Role.SECTION_REVIEWER, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER
    };

    private final Reviews reviews;
    private final Access access;

    ReviewTaskWork(Reviews reviews, Access access) {
        this.reviews = reviews;
        this.access = access;
    }

    @Override
    public boolean covers(WorkItem item) {
        return item.processKey().equals(PROCESS_KEY);
    }

    @Override
    public String route(WorkItem item) {
        return ReviewView.ROUTE + "/" + item.taskId();
    }

    @Override
    public boolean opens(WorkItem item) {
        return !access.grants(READERS).isEmpty();
    }

    @Override
    public List<String> stages() {
        return Stream.of(Stage.UNIT, Stage.SECTION, Stage.DISTRICT, Stage.CONFIRM)
                .map(Stage::name)
                .toList();
    }

    @Override
    public boolean decidable(WorkItem item) {
        return stages().contains(item.stage());
    }

    /** What every task of the stage allows; a single review may allow more. */
    @Override
    public List<String> returnTargets(String stage) {
        var targets = stage.equals(Stage.UNIT.name())
                ? Stream.of(ReturnTarget.TEACHER)
                : Stream.of(ReturnTarget.TEACHER, ReturnTarget.UNIT);
        return targets.map(ReturnTarget::name).toList();
    }

    @Override
    public List<Result> approve(List<String> taskIds) {
        return decide(taskIds, DecisionInput.approve());
    }

    @Override
    public List<Result> sendBack(List<String> taskIds, String target, String reason) {
        return decide(taskIds, DecisionInput.returnTo(ReturnTarget.valueOf(target), reason, List.of()));
    }

    private List<Result> decide(List<String> taskIds, DecisionInput decision) {
        return reviews.decideAll(taskIds, decision).stream()
                .map(result ->
                        new Result(result.taskId(), result.title(), result.done(), result.refusalKey(), result.args()))
                .toList();
    }
}
