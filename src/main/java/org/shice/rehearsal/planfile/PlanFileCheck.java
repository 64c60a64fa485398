package org.shice.rehearsal.planfile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanTemplate;
import org.shice.platform.error.InvalidInput;
import org.shice.rehearsal.planfile.PlanFile.Line;
import org.shice.review.Stage;

/** What a plan file must fulfil beyond its shape, so that a mistake is said before anything is started. */
public final class PlanFileCheck {

    private static final int LONGEST_NAME = 200;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** What the milestones of the templates name. */
    private static final Set<String> LADDERS = Set.of("standard");

    private static final List<Stage> STAGES =
            List.of(Stage.FILL, Stage.UNIT, Stage.SECTION, Stage.DISTRICT, Stage.CONFIRM);

    private final PlanFile file;
    private final PlanTemplate template;

    private PlanFileCheck(PlanFile file, PlanTemplate template) {
        this.file = file;
        this.template = template;
    }

    /** @throws PlanFileWrong with the first thing that is wrong */
    public static void require(PlanFile file, PlanTemplate template) {
        var check = new PlanFileCheck(file, template);
        check.head();
        check.choices();
        check.ladder();
        check.complete();
        template.milestones().forEach(line -> check.line(line, file.line(line.key())));
        check.stages();
        check.collection();
    }

    private void head() {
        if (file.version() != PlanFile.VERSION) {
            throw new PlanFileWrong("rehearsal.plan.version", Integer.toString(file.version()));
        }
        if (file.name().isBlank() || file.name().length() > LONGEST_NAME) {
            throw new PlanFileWrong("rehearsal.plan.name", LONGEST_NAME);
        }
        inRange("startsOn", file.startsOn());
    }

    private void choices() {
        file.choices().forEach((choice, option) -> {
            if (!PlanChoice.of(template.key()).contains(choice)) {
                throw new PlanFileWrong("rehearsal.plan.choice", choice, template.key());
            }
            if (!choice.options().contains(option)) {
                throw new PlanFileWrong(
                        "rehearsal.plan.constant", "choices." + choice, option, String.join(", ", choice.options()));
            }
        });
    }

    private void ladder() {
        var ladder = file.ladder();
        try {
            if (ladder != null) {
                ladder.check();
            }
        } catch (InvalidInput refused) {
            var problem = refused.problems().get(0);
            throw new PlanFileWrong(problem.textKey(), problem.args().toArray());
        }
    }

    /** Every milestone of the template once, and no other. */
    private void complete() {
        var known = template.milestones().stream().map(PlanTemplate.Line::key).toList();
        var named = new HashSet<String>();
        for (var line : file.milestones()) {
            if (!known.contains(line.key())) {
                throw new PlanFileWrong("rehearsal.plan.milestone.unknown", line.key(), template.key());
            }
            if (!named.add(line.key())) {
                throw new PlanFileWrong("rehearsal.plan.milestone.twice", line.key());
            }
        }
        known.stream().filter(key -> !named.contains(key)).findFirst().ifPresent(key -> {
            throw new PlanFileWrong("rehearsal.plan.milestone.missing", key);
        });
    }

    private void line(PlanTemplate.Line line, Line planned) {
        if (planned.measure() != null && planned.measure() != line.measure()) {
            throw new PlanFileWrong("rehearsal.plan.measure", line.key(), line.measure(), planned.measure());
        }
        if (planned.ladder() != null && !LADDERS.contains(planned.ladder())) {
            throw new PlanFileWrong("rehearsal.plan.ladder", planned.ladder(), String.join(", ", LADDERS));
        }
        if (line.stage() != null && planned.leftOut() != isLeftOut(line.stage())) {
            throw new PlanFileWrong("rehearsal.plan.stage", line.key(), PlanChoice.C05_SECTION_REVIEW);
        }
        inRange(line.key(), planned.startsOn());
        inRange(line.key(), planned.dueOn());
        inRange(line.key(), planned.effective());
        var ends = planned.dueOn().isBefore(planned.effective()) ? planned.dueOn() : planned.effective();
        if (!planned.leftOut() && ends.isBefore(planned.startsOn())) {
            throw new PlanFileWrong("rehearsal.plan.order", line.key(), planned.startsOn(), ends);
        }
    }

    /** A plan does without a stage only where a choice says so. */
    private boolean isLeftOut(Stage stage) {
        return stage == Stage.SECTION && "UNIT_ONLY".equals(file.choices().get(PlanChoice.C05_SECTION_REVIEW));
    }

    /** The stages end one after the other, and none before the plan starts. */
    private void stages() {
        var keys = keys();
        String before = "startsOn";
        var day = file.startsOn();
        for (var stage : STAGES) {
            @Nullable String key = keys.get(stage);
            if (key != null) {
                var due = file.line(key).effective();
                inOrder(before, day, key, due);
                before = key;
                day = due;
            }
        }
    }

    private Map<Stage, String> keys() {
        var keys = new HashMap<Stage, String>();
        for (var line : template.milestones()) {
            if (line.stage() != null && !file.line(line.key()).leftOut()) {
                keys.put(line.stage(), line.key());
            }
        }
        return keys;
    }

    private void collection() {
        var collection = file.collection();
        if (collection != null) {
            var days = collection.days();
            for (int i = 1; i < days.size(); i++) {
                inOrder("collection", days.get(i - 1), "collection", days.get(i));
            }
        }
    }

    private static void inOrder(String before, LocalDate earlier, String after, LocalDate later) {
        if (later.isBefore(earlier)) {
            throw new PlanFileWrong("rehearsal.plan.stages", after, later, before, earlier);
        }
    }

    private static void inRange(String where, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new PlanFileWrong("rehearsal.plan.day", where, day, EARLIEST, LATEST);
        }
    }
}
