package org.shice.rehearsal.simulation;

import java.time.LocalTime;
import java.util.ArrayList;
import org.shice.campaign.Campaigns;
import org.shice.demo.DemoCast;
import org.shice.demo.SampleRoster;
import org.shice.demo.SampleRoster.Member;
import org.shice.review.Stage;

/** Staff lists, accounts, and the opening of the collection with those who come late. */
final class StaffWork {

    private static final LocalTime OPENING = LocalTime.of(8, 11);
    private static final LocalTime EVENING = LocalTime.of(17, 41);
    private static final LocalTime NEXT_TRY = LocalTime.of(11, 3);

    private final Course course;
    private final SampleRoster roster;
    private final Campaigns campaigns;
    private final DemoCast cast;
    private boolean open;
    private boolean lateJoiners;

    StaffWork(Course course, SampleRoster roster, Campaigns campaigns, DemoCast cast) {
        this.course = course;
        this.roster = roster;
        this.campaigns = campaigns;
        this.cast = cast;
    }

    /** The lead opens the collection on the day on which filling begins. */
    void plan() {
        course.agenda().at(course.milestone(Stage.FILL).startsOn(), OPENING, this::open);
    }

    private void open() {
        cast.as(course.world().lead(), () -> campaigns.open(course.campaign()));
        open = true;
    }

    void register(StaffedUnit unit) {
        if (!unit.hasRoster()) {
            unit.registered(roster.register(unit.id(), unit.people()));
            if (open && !lateJoiners) {
                lateJoiners = true;
                course.agenda().at(course.today(), EVENING, this::enrolLateJoiners);
            }
        }
    }

    /** The accounts stand on the staff list: without one, the unit tries again on the next workday. */
    void giveAccounts(StaffedUnit unit) {
        if (!unit.hasRoster()) {
            course.agenda().at(course.nextWorkday(course.today()), NEXT_TRY, () -> giveAccounts(unit));
        } else if (!unit.hasAccounts()) {
            var members = new ArrayList<Member>();
            for (int i = 0; i < unit.people().size(); i++) {
                members.add(new Member(unit.people().get(i), unit.records().get(i)));
            }
            roster.giveAccounts(unit.id(), members);
            unit.accountsGiven();
        }
    }

    private void enrolLateJoiners() {
        lateJoiners = false;
        cast.as(course.world().lead(), () -> campaigns.enrolLateJoiners(course.campaign()));
    }
}
