package org.shice.rehearsal.planfile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.shice.deadline.Audience;
import org.shice.deadline.LadderPlan;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanTemplate;

/** Plans of a city as files. */
public final class TestPlanFile {

    public static final String NAME = "云湖市2026年采集";

    /** That of the template: its days need not move. */
    public static final LocalDate START = LocalDate.of(2016, 12, 1);

    private static final LadderPlan LADDER =
            new LadderPlan(List.of(5, 1), List.of(new LadderPlan.Rung(Audience.UNIT_LEAD, 2)));

    private TestPlanFile() {}

    public static String text() {
        return PlanFiles.write(plan(UnaryOperator.identity()));
    }

    /** The template with a ladder of its own and changed lines. */
    public static PlanFile plan(UnaryOperator<PlanFile.Line> change) {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        var template = PlanTemplate.shipped(json, PlanTemplate.CITY);
        return new PlanFile(
                PlanFile.VERSION,
                NAME,
                template.key(),
                START,
                Map.of(PlanChoice.C26_AUDIT_DAY, "SAME_DAY"),
                LADDER,
                null,
                template.milestones().stream()
                        .map(TestPlanFile::line)
                        .map(change)
                        .toList());
    }

    /** A line on other days. */
    public static PlanFile.Line on(PlanFile.Line line, LocalDate startsOn, LocalDate dueOn) {
        return new PlanFile.Line(
                line.key(), line.measure(), line.ladder(), startsOn, dueOn, line.weekend(), null, line.leftOut());
    }

    private static PlanFile.Line line(PlanTemplate.Line line) {
        return new PlanFile.Line(
                line.key(), line.measure(), line.ladder(), line.startsOn(), line.dueOn(), line.weekend(), null, false);
    }
}
