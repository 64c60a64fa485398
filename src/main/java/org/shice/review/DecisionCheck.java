package org.shice.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Reviews.Outcome;
import org.shice.review.Reviews.RemarkInput;
import org.shice.review.Reviews.ReturnTarget;

/** What a decision must say, apart from who may take it. */
final class DecisionCheck {

    private static final int LONGEST_REASON = 1000;

    private DecisionCheck() {}

    /**
     * @param sections the sections the reviewer decides on
     * @throws InvalidInput naming everything that is missing or wrong
     */
    static void require(DecisionInput input, List<ReturnTarget> targets, Set<String> sections) {
        var problems = new ArrayList<Problem>();
        if (input.outcome() == Outcome.RETURNED) {
            var reason = input.reason();
            if (reason == null || reason.isBlank()) {
                problems.add(new Problem("reason", "review.reason.required", List.of()));
            }
            var target = input.returnTo();
            if (target == null || !targets.contains(target)) {
                problems.add(new Problem("returnTo", "review.return-target.invalid", List.of()));
            }
        }
        if (input.reason() != null && input.reason().length() > LONGEST_REASON) {
            problems.add(new Problem("reason", "review.reason.too-long", List.of(LONGEST_REASON)));
        }
        for (var remark : input.remarks()) {
            if (remark.text().isBlank() || remark.text().length() > LONGEST_REASON) {
                problems.add(new Problem("remarks", "review.remark.invalid", List.of(LONGEST_REASON)));
            }
            if (!sections.contains(remark.sectionCode())) {
                problems.add(new Problem("remarks", "review.remark.section", List.of()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** The decision as the form of the task asks for it. */
    static Map<String, String> asForm(DecisionInput input) {
        var values = new HashMap<String, String>();
        values.put("outcome", input.outcome().name());
        if (input.returnTo() != null) {
            values.put("returnTo", input.returnTo().name());
        }
        if (input.reason() != null) {
            values.put("reason", input.reason());
        }
        return values;
    }

    /** What the teacher gets to edit: the sections of the remarks, or a department's own; none means all. */
    static Set<String> returnedSections(DecisionInput input, Stage stage, Set<String> sections) {
        if (input.outcome() != Outcome.RETURNED) {
            return Set.of();
        }
        var named = new TreeSet<String>();
        input.remarks().stream().map(RemarkInput::sectionCode).forEach(named::add);
        return named.isEmpty() && stage == Stage.SECTION ? sections : named;
    }
}
