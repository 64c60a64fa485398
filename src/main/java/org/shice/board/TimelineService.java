package org.shice.board;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shice.board.MilestoneFigures.Units;
import org.shice.calendar.DayInfo;
import org.shice.calendar.WorkCalendar;
import org.shice.campaign.CampaignAreas;
import org.shice.campaign.CampaignAreas.Area;
import org.shice.campaign.CampaignId;
import org.shice.plan.Milestone;
import org.shice.plan.MilestoneId;
import org.shice.plan.Plan;
import org.shice.plan.PlanChange;
import org.shice.plan.Plans;
import org.shice.platform.error.NotFound;
import org.shice.platform.time.TimeSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TimelineService implements Timelines {

    private static final Units NOT_OPENED = new Units(0, 0, 0, 0, null);

    private final CampaignAreas areas;
    private final Plans plans;
    private final MilestoneFigures figures;
    private final WorkCalendar calendar;
    private final Clock clock;

    TimelineService(CampaignAreas areas, Plans plans, MilestoneFigures figures, WorkCalendar calendar, Clock clock) {
        this.areas = areas;
        this.plans = plans;
        this.figures = figures;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Timeline get(CampaignId id) {
        return find(id).orElseThrow(() -> new NotFound("plan"));
    }

    @Override
    public Optional<Timeline> find(CampaignId id) {
        var area = areas.area(id, null);
        return plans.find(id).map(plan -> timeline(plan, area));
    }

    private Timeline timeline(Plan plan, Area area) {
        var id = plan.campaign().id();
        var changes = plans.changes(id).stream().collect(Collectors.groupingBy(PlanChange::milestone));
        var units = figures.of(id.value(), area.paths());
        var lines = plan.milestones().stream()
                .map(milestone -> line(milestone, units, changes))
                .toList();
        var from = days(lines).min(LocalDate::compareTo).orElse(plan.baseStartOn());
        var until = days(lines).max(LocalDate::compareTo).orElse(plan.baseStartOn());
        var monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var sunday = until.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var today = clock.instant().atZone(TimeSettings.ZONE).toLocalDate();
        return new Timeline(plan, today, monday, sunday, freeDays(monday, sunday), lines);
    }

    private static Line line(
            Milestone milestone, Map<MilestoneId, Units> units, Map<MilestoneId, List<PlanChange>> changes) {
        var counted = units.getOrDefault(milestone.id(), NOT_OPENED);
        return new Line(
                milestone,
                state(milestone, counted),
                counted.units(),
                counted.met(),
                counted.late(),
                changes.getOrDefault(milestone.id(), List.of()));
    }

    private static LineState state(Milestone milestone, Units units) {
        return switch (milestone.state()) {
            case PLANNED -> LineState.PLANNED;
            case OPEN -> units.late() > 0 ? LineState.LATE : LineState.OPEN;
            case DONE -> LineState.DONE;
            case CANCELLED -> LineState.CANCELLED;
        };
    }

    /** Every day that has to be on the picture: those of the milestones, and those from which they were moved. */
    private static Stream<LocalDate> days(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(
                                line.milestone().startsOn(),
                                line.milestone().due().effective()),
                        line.changes().stream().flatMap(change -> Stream.of(change.oldStartsOn(), change.oldDueOn()))));
    }

    private Set<LocalDate> freeDays(LocalDate from, LocalDate until) {
        return calendar.between(from, until).stream()
                .filter(day -> !day.isWorkday())
                .map(DayInfo::day)
                .collect(Collectors.toSet());
    }
}
