package org.shice.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Line;
import org.shice.board.BoardAreas.Part;
import org.shice.calendar.WorkCalendar;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.organization.UnitId;
import org.shice.plan.Milestone;
import org.shice.plan.Plans;
import org.shice.platform.time.TimeSettings;
import org.shice.review.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OutlookService implements Outlooks {

    /** Days that surely hold the workdays of the window, and those of the horizon. */
    private static final int DAYS_BACK = 60;

    private static final int DAYS_AHEAD = 420;

    private final BoardAreas areas;
    private final BoardQueries queries;
    private final TrendQueries trends;
    private final Plans plans;
    private final WorkCalendar calendar;
    private final Clock clock;

    OutlookService(
            BoardAreas areas,
            BoardQueries queries,
            TrendQueries trends,
            Plans plans,
            WorkCalendar calendar,
            Clock clock) {
        this.areas = areas;
        this.queries = queries;
        this.trends = trends;
        this.plans = plans;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Outlook outlook(CampaignId campaign, @Nullable UnitId below, Grouping grouping) {
        var part = areas.part(campaign, below);
        var today = LocalDate.now(clock);
        var info = part.area().campaign();
        var workdays = calendar.workdays(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
        var window = new PaceWindow(workdays, today, begun(info));
        var lines = ranked(lines(campaign, part, window.firstDay(), grouping));
        var ranks = Ranking.ranks(lines.stream().map(Line::counts).toList());
        var plan = info.plan();
        var risks = new Risks(plan.fillDueOn(), plan.confirmDueOn(), window.length());
        var units = new ArrayList<UnitOutlook>();
        for (int i = 0; i < lines.size(); i++) {
            units.add(outlook(ranks.get(i), lines.get(i), window, risks));
        }
        return new Outlook(
                part.area(),
                List.copyOf(units),
                plan.fillDueOn(),
                plan.confirmDueOn(),
                window.length(),
                part.districts().size() > 1);
    }

    @Override
    public Trend trend(CampaignId campaign, @Nullable UnitId below) {
        var part = areas.part(campaign, below);
        var paths = part.area().paths();
        var expected = trends.expected(campaign.value(), paths);
        var days = trends.days(campaign.value(), paths);
        var plan = part.area().campaign().plan();
        var start = fillingFrom(campaign).orElse(plan.startsOn());
        var burnUp =
                new BurnUp(calendar.workdays(start, plan.confirmDueOn()), start, plan.fillDueOn(), plan.confirmDueOn());
        var points = burnUp.points(days, expected, LocalDate.now(clock));
        return new Trend(part.area(), expected, days, points, !part.districts().isEmpty());
    }

    /** The first day of filling as the plan has it: what comes before it prepares the collection. */
    private Optional<LocalDate> fillingFrom(CampaignId campaign) {
        return plans.find(campaign).stream()
                .flatMap(plan -> plan.milestones().stream())
                .filter(milestone -> milestone.stage() == Stage.FILL)
                .map(Milestone::startsOn)
                .findFirst();
    }

    private List<Line> lines(CampaignId campaign, Part part, LocalDate since, Grouping grouping) {
        var paths = part.area().paths();
        var counts = new HashMap<>(queries.counts(campaign.value(), paths, part.districts(), clock.instant()));
        trends.pace(campaign.value(), paths, since)
                .forEach((unit, pace) ->
                        counts.merge(unit, BoardCounts.NONE.with(pace), (known, added) -> known.with(pace)));
        return new BoardLines(part.units(), counts).lines(grouping, part.area().tops());
    }

    /** Only those who have people to collect are compared. */
    private static List<Line> ranked(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.counts().of(BoardFigure.EXPECTED) > 0)
                .sorted(Comparator.comparing(Line::counts, Ranking.ORDER).thenComparing(Line::unitName))
                .toList();
    }

    private static UnitOutlook outlook(int rank, Line line, PaceWindow window, Risks risks) {
        var counts = line.counts();
        var people = counts.of(BoardFigure.EXPECTED);
        var submission = window.forecast(
                people - counts.of(BoardFigure.SUBMITTED), counts.pace().submitted(), counts.allEnteredOn());
        var effective = window.forecast(
                people - counts.of(BoardFigure.EFFECTIVE), counts.pace().effective(), counts.allAuditedOn());
        return new UnitOutlook(rank, line, submission, effective, risks.of(counts, submission, effective));
    }

    /** Work begins with the opening; a draft has not begun. */
    private static LocalDate begun(CampaignInfo campaign) {
        var opened = campaign.openedAt();
        return opened == null
                ? campaign.plan().startsOn()
                : opened.atZone(TimeSettings.ZONE).toLocalDate();
    }
}
