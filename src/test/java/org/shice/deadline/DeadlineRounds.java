package org.shice.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.shice.platform.time.TimeSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets tests in other packages do by hand what the background and the plan do by themselves. */
@Component
public class DeadlineRounds {

    private final DeadlineRound round;
    private final MilestoneChanges changes;
    private final DeadlineClosing closing;
    private final TestMilestones milestones;

    DeadlineRounds(DeadlineRound round, MilestoneChanges changes, DeadlineClosing closing, TestMilestones milestones) {
        this.round = round;
        this.changes = changes;
        this.closing = closing;
        this.milestones = milestones;
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
