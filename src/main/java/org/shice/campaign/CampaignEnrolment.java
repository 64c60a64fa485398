package org.shice.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.account.SystemIdentity;
import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.shice.profile.Records;
import org.shice.review.CollectionCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enrols the people of a campaign in chunks. Called by the process, not by people: a chunk is one job and one
 * transaction, and the cursor stands in the campaign's row, so a chunk that is repeated after a crash starts nothing
 * twice.
 */
@Service
public class CampaignEnrolment {

    static final int CHUNK = 100;

    private final StoredCampaigns campaigns;
    private final ScopeDecisions decisions;
    private final Records records;
    private final CollectionCases cases;
    private final SystemIdentity system;
    private final CampaignNews news;
    private final Clock clock;

    CampaignEnrolment(
            StoredCampaigns campaigns,
            ScopeDecisions decisions,
            Records records,
            CollectionCases cases,
            SystemIdentity system,
            CampaignNews news,
            Clock clock) {
        this.campaigns = campaigns;
        this.decisions = decisions;
        this.records = records;
        this.cases = cases;
        this.system = system;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Decides about the next people on the roster and starts their cases.
     *
     * @return whether more people may follow
     */
    @Transactional
    public boolean enrolNextChunk(CampaignId id) {
        var campaign = campaigns.findForChange(id.value()).orElseThrow();
        if (!campaign.isEnrolling()) {
            return false;
        }
        var cursor = campaign.cursor();
        var people = records.chunk(campaign.unitPath(), cursor == null ? null : new RecordId(cursor), CHUNK);
        var result = system.call(() -> enrol(campaign, people));
        var last = people.size() < CHUNK
                ? null
                : people.get(people.size() - 1).id().value();
        campaign.advance(result, last);
        news.progressed(id);
        return last != null;
    }

    private Campaign.ChunkResult enrol(Campaign campaign, List<RecordInfo> people) {
        var earlier =
                decisions.of(campaign.id(), people.stream().map(RecordInfo::id).toList());
        var changed = new LinkedHashMap<RecordInfo, ScopeDecision>();
        var dueDates = campaign.plan().dueDates();
        int inScope = 0;
        int excluded = 0;
        int enrolled = 0;
        for (var person : people) {
            var before = earlier.get(person.id());
            var decision = decide(campaign, person, before);
            if (!decision.equals(before)) {
                changed.put(person, decision);
                inScope += shift(before, decision, true);
                excluded += shift(before, decision, false);
            }
            if (decision.inScope() && cases.enrol(campaign.id().value(), person.id(), dueDates)) {
                enrolled++;
            }
        }
        decisions.save(campaign.id(), changed);
        return new Campaign.ChunkResult(people.size(), inScope, excluded, enrolled);
    }

    /** A decision by hand stands; so does a place in the campaign, which only a person can end. */
    private ScopeDecision decide(Campaign campaign, RecordInfo person, @Nullable ScopeDecision before) {
        if (before != null && (before.byHand() || before.inScope())) {
            return before;
        }
        var reason = ScopePolicy.decide(campaign.plan().scope(), person);
        return before != null && before.reason() == reason ? before : automatic(person, reason, clock.instant());
    }

    private static ScopeDecision automatic(RecordInfo person, ScopeReason reason, Instant now) {
        return new ScopeDecision(person.id(), reason, null, null, now);
    }

    /** By how much the number of people in scope (or out of scope) changes. */
    static int shift(@Nullable ScopeDecision before, ScopeDecision after, boolean inScope) {
        int was = before != null && before.inScope() == inScope ? 1 : 0;
        int is = after.inScope() == inScope ? 1 : 0;
        return is - was;
    }
}
