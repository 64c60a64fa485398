package org.shice.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.campaign.ScopeDecisions.Excluded;
import org.shice.organization.UnitId;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.shice.platform.page.Cursor;
import org.shice.platform.page.KeysetPage;
import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.shice.profile.Records;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ScopeService implements CampaignScope {

    private static final int REASON_LENGTH = 300;

    private final ScopeDecisions decisions;
    private final CampaignPlaces places;
    private final CampaignRights rights;
    private final CampaignNews news;
    private final Access access;
    private final Records records;
    private final PageNames names;
    private final Clock clock;

    ScopeService(
            ScopeDecisions decisions,
            CampaignPlaces places,
            CampaignRights rights,
            CampaignNews news,
            Access access,
            Records records,
            PageNames names,
            Clock clock) {
        this.decisions = decisions;
        this.places = places;
        this.rights = rights;
        this.news = news;
        this.access = access;
        this.records = records;
        this.names = names;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public ScopeDecision scopeOf(CampaignId id, RecordId record) {
        var campaign = rights.visible(id);
        var person = person(campaign, record);
        access.require(person.unitPath(), CampaignRights.VIEWERS);
        var taken = decisions.of(id, List.of(record)).get(record);
        return taken != null
                ? taken
                : new ScopeDecision(record, ScopePolicy.decide(campaign.plan().scope(), person), null, null, null);
    }

    @Override
    @Transactional(readOnly = true)
    public KeysetPage<ExcludedPerson> excluded(
            CampaignId id, @Nullable UnitId below, @Nullable ScopeReason reason, @Nullable String cursor, int limit) {
        var campaign = rights.visible(id);
        var paths = rights.paths(campaign, below);
        int size = KeysetPage.size(limit);
        var found = decisions.excluded(id, paths, reason, cursor == null ? null : after(cursor), size + 1);
        var page = KeysetPage.of(found, size, ScopeService::place);
        return new KeysetPage<>(named(page.items()), page.next());
    }

    @Override
    @Transactional(readOnly = true)
    public int countExcluded(CampaignId id, @Nullable UnitId below, @Nullable ScopeReason reason) {
        var campaign = rights.visible(id);
        return decisions.countExcluded(id, rights.paths(campaign, below), reason);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayDecide(CampaignId id, @Nullable UnitId unit) {
        var campaign = rights.visible(id);
        return rights.paths(campaign, unit).stream().allMatch(path -> access.allows(path, CampaignRights.DECIDERS));
    }

    @Override
    @Transactional
    public void override(CampaignId id, RecordId record, boolean inScope, String reason) {
        var campaign = rights.visibleForChange(id);
        var person = person(campaign, record);
        access.require(person.unitPath(), CampaignRights.DECIDERS);
        requireReason(reason);
        if (campaign.state() == CampaignState.CLOSED) {
            throw new CampaignNotInState(campaign.state());
        }
        var before = decisions.of(id, List.of(record)).get(record);
        var decision = byHand(record, inScope, reason.strip());
        decisions.save(id, Map.of(person, decision));
        int started = places.move(campaign, person, decision);
        campaign.book(
                CampaignEnrolment.shift(before, decision, true),
                CampaignEnrolment.shift(before, decision, false),
                started);
        news.decided(
                campaign, inScope ? "SCOPE_INCLUDED" : "SCOPE_EXCLUDED", reason, Map.of("record", record.toString()));
    }

    private RecordInfo person(Campaign campaign, RecordId record) {
        var person = records.get(record);
        if (!person.unitPath().startsWith(campaign.unitPath())) {
            throw new NotFound("record");
        }
        return person;
    }

    private ScopeDecision byHand(RecordId record, boolean inScope, String reason) {
        var by = access.actor().id().value();
        var word = inScope ? ScopeReason.INCLUDED_BY_HAND : ScopeReason.EXCLUDED_BY_HAND;
        return new ScopeDecision(record, word, reason, by, clock.instant());
    }

    private static void requireReason(String reason) {
        if (reason.isBlank() || reason.strip().length() > REASON_LENGTH) {
            throw new InvalidInput("reason", "campaign.problem.reason", REASON_LENGTH);
        }
    }

    private List<ExcludedPerson> named(List<Excluded> rows) {
        var named = names.of(
                rows.stream().map(Excluded::recordId).toList(),
                rows.stream().map(Excluded::unitId).distinct().toList());
        return rows.stream()
                .map(row -> new ExcludedPerson(
                        row.recordId(),
                        named.person(row.recordId()),
                        row.unitId(),
                        named.place(row.unitId()),
                        row.reason(),
                        row.note()))
                .toList();
    }

    private static Cursor place(Excluded person) {
        return Cursor.of(person.unitPath(), person.recordId().toString());
    }

    private static ScopeDecisions.Position after(String cursor) {
        var keys = Cursor.decode(cursor, 2).keys();
        return new ScopeDecisions.Position(keys.get(0), UUID.fromString(keys.get(1)));
    }
}
