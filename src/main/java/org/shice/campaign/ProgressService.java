package org.shice.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;
import org.shice.review.CaseFigures;
import org.shice.review.CaseId;
import org.shice.review.CaseInfo;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ProgressService implements CampaignProgress {

    private final CampaignRights rights;
    private final VisibleAreas areas;
    private final CaseFigures figures;
    private final ScopeDecisions decisions;
    private final Units units;
    private final PageNames names;
    private final Clock clock;

    ProgressService(
            CampaignRights rights,
            VisibleAreas areas,
            CaseFigures figures,
            ScopeDecisions decisions,
            Units units,
            PageNames names,
            Clock clock) {
        this.rights = rights;
        this.areas = areas;
        this.figures = figures;
        this.decisions = decisions;
        this.units = units;
        this.names = names;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Counts counts(CampaignId id, @Nullable UnitId below) {
        var campaign = rights.visible(id);
        var area = rights.area(campaign, below);
        var paths = area.stream().map(UnitInfo::path).toList();
        var rollUp = new RollUp(
                area.stream().flatMap(top -> units.subtree(top).stream()).toList(),
                figures.counts(id.value(), paths, clock.instant()),
                decisions.excludedPerUnit(id, paths));
        var lines = area.size() > 1 ? rollUp.lines(area) : rollUp.linesBelow(area.get(0));
        return new Counts(
                area.size() > 1 ? List.of() : areas.trail(campaign, below, area.get(0)), lines, rollUp.total());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Overview> overview() {
        var open = rights.open();
        return open.stream().findFirst().map(newest -> overview(newest, open.size() - 1));
    }

    @Override
    @Transactional(readOnly = true)
    public KeysetPage<CaseLine> cases(CampaignId id, CaseQuery query, @Nullable String cursor, int limit) {
        var campaign = rights.visible(id);
        var selection = selection(campaign, query);
        int size = KeysetPage.size(limit);
        var now = clock.instant();
        var found = figures.cases(selection, now, cursor == null ? null : after(cursor), size + 1);
        var page = KeysetPage.of(found, size, line -> Cursor.of(line.id().toString()));
        return new KeysetPage<>(named(page.items(), now), page.next());
    }

    @Override
    @Transactional(readOnly = true)
    public int countCases(CampaignId id, CaseQuery query) {
        return figures.count(selection(rights.visible(id), query), clock.instant());
    }

    private Overview overview(Campaign campaign, int others) {
        var paths = rights.paths(campaign);
        var total = RollUp.total(
                figures.counts(campaign.id().value(), paths, clock.instant()),
                decisions.excludedPerUnit(campaign.id(), paths));
        return new Overview(campaign.id(), campaign.plan().name(), total, others);
    }

    private CaseFigures.Selection selection(Campaign campaign, CaseQuery query) {
        var paths = rights.paths(campaign, query.below());
        return new CaseFigures.Selection(campaign.id().value(), paths, query.stages(), query.overdueOnly());
    }

    private List<CaseLine> named(List<CaseInfo> page, Instant now) {
        var named = names.of(
                page.stream().map(CaseInfo::recordId).toList(),
                page.stream().map(CaseInfo::unitId).distinct().toList());
        return page.stream()
                .map(c -> new CaseLine(
                        c,
                        named.person(c.recordId()),
                        named.place(c.unitId()),
                        c.stage().isOpen() && c.dueDates().of(c.stage()).isBefore(now)))
                .toList();
    }

    private static CaseId after(String cursor) {
        return new CaseId(UUID.fromString(Cursor.decode(cursor, 1).keys().get(0)));
    }
}
