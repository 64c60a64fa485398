package org.shice.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.board.Board.Line;
import org.shice.board.BoardAreas.Part;
import org.shice.board.BulletinQueries.Late;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class BulletinService implements Bulletins {

    private final BoardAreas areas;
    private final BulletinQueries queries;
    private final Clock clock;

    BulletinService(BoardAreas areas, BulletinQueries queries, Clock clock) {
        this.areas = areas;
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public Bulletin bulletin(CampaignId campaign, @Nullable UnitId below, LocalDate from, LocalDate until) {
        var part = areas.part(campaign, below);
        require(from, until);
        var paths = part.area().paths();
        var lines = new BoardLines(part.units(), queries.counts(campaign.value(), paths, from, until));
        return new Bulletin(
                part.area(),
                from,
                until,
                lines.total(),
                ranking(lines.lines(Grouping.UNIT, part.area().tops())),
                late(part, queries.missed(campaign.value(), paths, until)));
    }

    private void require(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new InvalidInput("until", "board.problem.order");
        }
        if (until.isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("until", "board.problem.future");
        }
    }

    private static List<Ranked> ranking(List<Line> lines) {
        var ordered = lines.stream()
                .filter(line -> line.counts().of(BoardFigure.EXPECTED) > 0)
                .sorted(Comparator.comparing(Line::counts, Ranking.ORDER).thenComparing(Line::unitName))
                .toList();
        var ranks = Ranking.ranks(ordered.stream().map(Line::counts).toList());
        var ranking = new ArrayList<Ranked>();
        for (int i = 0; i < ordered.size(); i++) {
            ranking.add(new Ranked(ranks.get(i), ordered.get(i)));
        }
        return List.copyOf(ranking);
    }

    private static List<LateUnit> late(Part part, List<Late> missed) {
        var names = part.units().stream().collect(Collectors.toMap(UnitInfo::id, UnitInfo::name, (a, b) -> a));
        var byUnit = missed.stream().collect(Collectors.groupingBy(Late::unit));
        Function<UnitId, LateUnit> unit = id -> new LateUnit(
                id,
                names.getOrDefault(id, ""),
                byUnit.getOrDefault(id, List.of()).stream().map(Late::missed).toList());
        return byUnit.keySet().stream()
                .map(unit)
                .sorted(Comparator.<LateUnit>comparingInt(
                                one -> -one.milestones().size())
                        .thenComparing(LateUnit::unitName))
                .toList();
    }
}
