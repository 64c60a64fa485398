package org.shice.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shice.calendar.WorkCalendar;
import org.shice.calendar.WorkCalendar.Nominal;
import org.springframework.stereotype.Component;

/** The dates of a template, settled by the work calendar. */
@Component
class PlanSettling {

    private final WorkCalendar calendar;

    PlanSettling(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    List<Plans.Preview> settle(PlanTemplate template, LocalDate startsOn, Map<PlanChoice, String> choices) {
        var days = PlanDates.of(template, startsOn, choices);
        var due = calendar.settleAll(days.stream()
                .map(day -> new Nominal(day.dueOn(), day.line().weekend()))
                .toList());
        var lines = new ArrayList<Plans.Preview>();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            lines.add(new Plans.Preview(day.line(), day.startsOn(), due.get(i), day.leftOut()));
        }
        return List.copyOf(lines);
    }
}
