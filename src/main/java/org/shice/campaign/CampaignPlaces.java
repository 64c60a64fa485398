package org.shice.campaign;

import java.util.Optional;
import org.shice.account.SystemIdentity;
import org.shice.profile.RecordInfo;
import org.shice.review.CaseInfo;
import org.shice.review.CollectionCases;
import org.shice.review.CollectionCases.LeavingReason;
import org.springframework.stereotype.Component;

/** A person's place in a campaign after a decision by hand: a case begins, or ends. */
@Component
class CampaignPlaces {

    private final CollectionCases cases;
    private final SystemIdentity system;

    CampaignPlaces(CollectionCases cases, SystemIdentity system) {
        this.cases = cases;
        this.system = system;
    }

    /**
     * Starts or ends the case when the campaign is open.
     *
     * @return how many cases were started
     * @throws CollectionFinished when the case is finished already
     */
    int move(Campaign campaign, RecordInfo person, ScopeDecision decision) {
        if (campaign.state() == CampaignState.DRAFT) {
            return 0;
        }
        var place = placeOf(campaign, person);
        if (place.filter(c -> !c.stage().isOpen()).isPresent()) {
            throw new CollectionFinished();
        }
        if (decision.inScope()) {
            return place.isPresent() ? 0 : start(campaign, person);
        }
        place.ifPresent(c -> end(c, decision));
        return 0;
    }

    private Optional<CaseInfo> placeOf(Campaign campaign, RecordInfo person) {
        return cases.casesOf(person.id()).stream()
                .filter(c -> c.campaignId().equals(campaign.id().value()))
                .findFirst();
    }

    private int start(Campaign campaign, RecordInfo person) {
        var dueDates = campaign.plan().dueDates();
        return system.call(() -> cases.enrol(campaign.id().value(), person.id(), dueDates)) ? 1 : 0;
    }

    private void end(CaseInfo place, ScopeDecision decision) {
        var note = decision.note();
        cases.leave(place.id(), LeavingReason.OUT_OF_SCOPE, note == null ? "" : note);
    }
}
