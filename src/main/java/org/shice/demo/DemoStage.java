package org.shice.demo;

import java.time.Instant;
import java.util.List;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.plan.Measure;
import org.shice.plan.Milestone;
import org.shice.plan.Plan;
import org.shice.review.Stage;

/**
 * A demo world whose plan is launched.
 *
 * @param lead the account that leads the campaign
 * @param staff the people of each unit with staff, in the order of the units
 */
record DemoStage(
        DemoScript script, DemoDays days, String lead, UnitInfo root, Plan plan, List<List<DemoPerson>> staff) {

    /** The unit that has not found everybody it has to name; small worlds have none. */
    static final int INCOMPLETE = 7;

    /** People came onto a staff list lately: so many days ago. */
    private static final int NEWCOMERS = 5;

    private static final int LATE = 112;

    CampaignId campaign() {
        return plan.campaign().id();
    }

    UnitId rootId() {
        return root.id();
    }

    int people() {
        return staff.stream().mapToInt(List::size).sum();
    }

    Milestone milestone(Measure measure) {
        return plan.milestones().stream()
                .filter(milestone -> milestone.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    Milestone milestone(Stage stage) {
        return plan.milestones().stream()
                .filter(milestone -> milestone.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    /** When a unit does what a milestone asks; tardy units do it after the day. */
    Instant within(Measure measure, DemoUnit unit, int percent) {
        var asked = milestone(measure);
        var place = unit.pace() == DemoPace.TARDY ? LATE : percent;
        return days.between(asked.startsOn(), asked.due().effective(), place);
    }

    /** When the latest people came onto the staff lists. */
    Instant newcomers() {
        return days.working(days.today().minusDays(NEWCOMERS), DemoDays.MORNING);
    }
}
