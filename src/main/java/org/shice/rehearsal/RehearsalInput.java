package org.shice.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shice.plan.PlanTemplate;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;

/** What a rehearsal must be asked for with. */
final class RehearsalInput {

    private RehearsalInput() {}

    /** @throws InvalidInput with everything that is wrong */
    static void require(NewRehearsal rehearsal) {
        var problems = new ArrayList<Problem>();
        subject(problems, rehearsal);
        inRange(problems, "units", rehearsal.units(), RehearsalArguments.FEWEST_UNITS, RehearsalArguments.MOST_UNITS);
        inRange(
                problems,
                "teachers",
                rehearsal.teachers(),
                Math.max(1, rehearsal.units()),
                RehearsalArguments.MOST_TEACHERS);
        inRange(problems, "seed", rehearsal.seed(), 0, Integer.MAX_VALUE);
        if (!Set.of("zh", "en").contains(rehearsal.language())) {
            problems.add(new Problem("language", "rehearsal.problem.language", List.of()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void subject(List<Problem> problems, NewRehearsal rehearsal) {
        var template = rehearsal.template();
        if ((template == null) == (rehearsal.plan() == null)) {
            problems.add(new Problem("template", "rehearsal.problem.subject", List.of()));
        } else if (template != null && !PlanTemplate.KEYS.contains(template)) {
            problems.add(new Problem("template", "rehearsal.problem.template", List.of()));
        }
    }

    private static void inRange(List<Problem> problems, String field, long value, long least, long most) {
        if (value < least || value > most) {
            problems.add(new Problem(field, "rehearsal.problem.range", List.of(least, most)));
        }
    }
}
