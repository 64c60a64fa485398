package org.shice.deadline;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shice.campaign.CampaignId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One round of the work in the background: measure, close milestones, tell the processes. */
@Component
class DeadlineRound implements DeadlineUpkeep {

    private final DeadlineRows rows;
    private final Measuring measuring;
    private final DeadlineClosing closing;
    private final MilestoneWatches watches;
    private final ObjectProvider<MilestoneFacts> milestones;
    private final SignalCourier courier;
    private final TransactionTemplate transaction;

    DeadlineRound(
            DeadlineRows rows,
            Measuring measuring,
            DeadlineClosing closing,
            MilestoneWatches watches,
            ObjectProvider<MilestoneFacts> milestones,
            SignalCourier courier,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.measuring = measuring;
        this.closing = closing;
        this.watches = watches;
        this.milestones = milestones;
        this.courier = courier;
        this.transaction = transaction;
    }

    /** Measures all campaigns that have open deadlines. @return how many deadlines were found met */
    int measureAll() {
        return rows.campaignsWithOpen().stream().mapToInt(this::measure).sum();
    }

    @Override
    public void bringUpToDate(CampaignId campaign) {
        measure(campaign.value());
        follow();
    }

    /** Measures one campaign: a few statements, whatever the number of units. */
    int measure(UUID campaign) {
        return close(measuring.met(campaign, rows.openComputed(campaign)));
    }

    /**
     * Measures what waits for the rosters, accounts or responsible persons of these units, of the units themselves and of
     * those above them, in all campaigns.
     *
     * @param unitPaths where something changed
     * @return how many deadlines were found met
     */
    int measureRegisters(Collection<String> unitPaths) {
        if (unitPaths.isEmpty()) {
            return 0;
        }
        return rows.openRegisters(unitPaths).stream()
                .collect(Collectors.groupingBy(DeadlineRow::campaignId))
                .entrySet()
                .stream()
                .mapToInt(entry -> close(measuring.met(entry.getKey(), entry.getValue())))
                .sum();
    }

    private int close(Set<DeadlineId> met) {
        if (met.isEmpty()) {
            return 0;
        }
        Integer closed = transaction.execute(status -> closing.measured(met));
        return closed == null ? 0 : closed;
    }

    @Override
    public int follow() {
        transaction.executeWithoutResult(
                status -> watches.finish().forEach(id -> milestones.ifAvailable(plan -> plan.allDone(id))));
        return courier.deliverAll();
    }
}
