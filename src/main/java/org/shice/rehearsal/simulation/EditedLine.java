package org.shice.rehearsal.simulation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.calendar.WeekendPolicy;
import org.shice.calendar.WorkCalendar;
import org.shice.plan.PlanEditing.Dates;
import org.shice.plan.Plans.Preview;
import org.shice.rehearsal.planfile.PlanFile;

/**
 * A line of a plan file beside the line of the template.
 *
 * @param template the line at the start of the rehearsal
 * @param dates what to move it to, or null when it is where the template has it
 * @param dueOn the day that counts
 */
record EditedLine(PlanFile.Line line, Preview template, @Nullable Dates dates, LocalDate dueOn) {

    /**
     * A line that is where the template has it at the start of the file moves as the template does, reports to their day
     * of the month; any other by the distance between the starts.
     *
     * @param source the line of the template at the start of the file
     * @param distance days from that start to the one of the rehearsal
     */
    static EditedLine of(PlanFile.Line line, Preview source, Preview template, long distance, WorkCalendar calendar) {
        if (line.leftOut() || isAt(line, source)) {
            return new EditedLine(line, template, null, template.due().effective());
        }
        var settled = calendar.settle(line.dueOn().plusDays(distance), line.weekend());
        var counts = line.countsOn();
        var dates = distance != 0 || counts == null || counts.equals(settled.effective())
                ? new Dates(line.startsOn().plusDays(distance), settled.nominal(), line.weekend())
                : new Dates(line.startsOn(), counts, WeekendPolicy.KEEP);
        var due = dates.weekend() == WeekendPolicy.KEEP ? dates.dueOn() : settled.effective();
        return new EditedLine(line, template, dates, due);
    }

    private static boolean isAt(PlanFile.Line line, Preview source) {
        var due = source.due();
        return line.startsOn().equals(source.startsOn())
                && line.dueOn().equals(due.nominal())
                && line.weekend() == due.policy()
                && (line.countsOn() == null || line.countsOn().equals(due.effective()));
    }

    static Intended.Day asInTemplate(Preview template) {
        return new Intended.Day(template.startsOn(), template.due().effective(), template.leftOut());
    }

    Intended.Day day() {
        return new Intended.Day(dates == null ? template.startsOn() : dates.startsOn(), dueOn, line.leftOut());
    }

    String key() {
        return line.key();
    }

    boolean isLater() {
        return dueOn.isAfter(template.due().effective());
    }

    /** What differs from the template, if anything does. */
    Optional<Intended.Changed> changed(String templateKey) {
        if (dates == null && line.leftOut() == template.leftOut()) {
            return Optional.empty();
        }
        var weekend = line.weekend() == template.line().weekend() ? null : line.weekend();
        return Optional.of(new Intended.Changed(
                "plan.milestone." + templateKey + "." + line.key(),
                template.startsOn(),
                template.due().effective(),
                day(),
                weekend));
    }
}
