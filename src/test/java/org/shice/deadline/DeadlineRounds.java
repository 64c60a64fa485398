package org.shice.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shice.organization.UnitInfo;
import org.shice.plan.Measure;
import org.shice.platform.time.TimeSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets tests in other packages do by hand what the background and the plan do by themselves. */
@Component
public class DeadlineRounds {

    private final DeadlineRound round;
    private final MilestoneChanges changes;
    private final DeadlineClosing closing;
    private final TestMilestones milestones;
    private final MilestoneOpening opening;
    private final JdbcClient jdbc;

    DeadlineRounds(
            DeadlineRound round,
            MilestoneChanges changes,
            DeadlineClosing closing,
            TestMilestones milestones,
            MilestoneOpening opening,
            JdbcClient jdbc) {
        this.round = round;
        this.changes = changes;
        this.closing = closing;
        this.milestones = milestones;
        this.opening = opening;
        this.jdbc = jdbc;
    }

    /** A deadline to be attested by the unit. */
    public DeadlineId opened(UnitInfo unit) {
        return opened(UUID.randomUUID(), unit);
    }

    /** A deadline of a campaign, to be attested by the unit. */
    public DeadlineId opened(UUID campaign, UnitInfo unit) {
        var id = UUID.randomUUID();
        milestones.add(new MilestoneFacts.Milestone(
                id,
                campaign,
                "ui.home",
                Measure.ATTESTED,
                Ladders.STANDARD,
                TimeSettings.endOf(DeadlineWorld.DUE),
                List.of(unit)));
        opening.openNextUnits(id);
        return jdbc.sql("select id from unit_deadline where milestone_id = :milestone")
                .param("milestone", id)
                .query((row, number) -> new DeadlineId(row.getObject("id", UUID.class)))
                .single();
    }

    public void follow() {
        round.follow();
    }

    public int measure(UUID campaign) {
        return round.measure(campaign);
    }

    public int measureAll() {
        return round.measureAll();
    }

    public boolean hasBegun(UUID milestone) {
        return milestones.hasBegun(milestone);
    }

    public boolean isDone(UUID milestone) {
        return milestones.isDone(milestone);
    }

    @Transactional
    public void cancel(UUID milestone) {
        changes.cancelled(milestone, null, "not needed");
    }

    @Transactional
    public void closePlan(UUID campaign) {
        changes.planClosed(campaign, null, "over");
    }

    @Transactional
    public void cancelDeadlines(UUID milestone) {
        closing.milestoneCancelled(milestone, null, "all at once");
    }

    @Transactional
    public void move(UUID milestone, LocalDate due) {
        changes.moved(milestone, TimeSettings.endOf(due), null, "snow");
    }
}
