package org.shice.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decisions of reviewers. Every method checks role, unit, state and four eyes. */
public interface Reviews {

    /** Everything the review page shows. */
    ReviewPage open(String taskId);

    /** Decides one task: claims it when free. @throws org.shice.tasks.TaskTaken when somebody was faster */
    void decide(String taskId, DecisionInput decision);

    /** Decides each task in a transaction of its own and says honestly what happened to each. */
    List<BulkResult> decideAll(List<String> taskIds, DecisionInput decision);

    /** A decision; {@code reason} is mandatory for a return, {@code returnTo} names the level. */
    record DecisionInput(
            Outcome outcome, @Nullable ReturnTarget returnTo, @Nullable String reason, List<RemarkInput> remarks) {

        public static DecisionInput approve() {
            return new DecisionInput(Outcome.APPROVED, null, null, List.of());
        }

        public static DecisionInput returnTo(ReturnTarget target, String reason, List<RemarkInput> remarks) {
            return new DecisionInput(Outcome.RETURNED, target, reason, remarks);
        }
    }

    /** A remark on a section, a row or a field. */
    record RemarkInput(String sectionCode, @Nullable String rowId, @Nullable String fieldKey, String text) {}

    /** What a decision says. */
    enum Outcome {
        APPROVED,
        RETURNED
    }

    /** The level a record goes back to. */
    enum ReturnTarget {
        TEACHER,
        UNIT,
        SECTION,
        DISTRICT
    }

    /** What happened to one task of many: done, or the text key of the refusal. */
    record BulkResult(String taskId, String title, boolean done, @Nullable String refusalKey, List<Object> args) {}
}
