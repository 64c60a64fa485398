package org.shice.rehearsal.simulation;

import java.util.random.RandomGenerator;
import org.shice.account.SystemIdentity;
import org.shice.calendar.WorkCalendar;
import org.shice.campaign.Campaigns;
import org.shice.deadline.DeadlineDecisions;
import org.shice.deadline.Deadlines;
import org.shice.deadline.Supervision;
import org.shice.demo.DemoCast;
import org.shice.demo.SampleRoster;
import org.shice.demo.SampleTeacher;
import org.shice.organization.OrganizationService;
import org.shice.organization.Units;
import org.shice.plan.Plan;
import org.shice.review.CollectionCases;
import org.shice.review.Reviews;
import org.shice.tasks.TaskList;

/** Gives the synthetic people the services of the product, which they use as everybody does. */
record Crew(
        Campaigns campaigns,
        Deadlines deadlines,
        DeadlineDecisions decisions,
        Supervision supervision,
        OrganizationService organization,
        Units units,
        CollectionCases cases,
        Reviews reviews,
        TaskList tasks,
        SampleRoster roster,
        SampleTeacher teacher,
        DemoCast cast,
        SystemIdentity system,
        WorkCalendar calendar) {

    Course course(World world, Plan plan, VirtualClock clock, RandomGenerator random) {
        return new Course(world, plan, new Agenda(), clock, random, calendar);
    }

    Workers gather(Course course) {
        var staffWork = new StaffWork(course, roster, campaigns, cast);
        var reviewWork = new ReviewWork(course, reviews, tasks, teacher, cast, system, units);
        return new Workers(
                staffWork,
                new UnitWork(course, staffWork, deadlines, decisions, organization, cast),
                new TeacherWork(course, cases, teacher, cast, system, reviewWork),
                reviewWork,
                new SupervisionWork(course, supervision, tasks, cast));
    }

    /** Everybody who acts. */
    record Workers(
            StaffWork staff, UnitWork units, TeacherWork teachers, ReviewWork reviews, SupervisionWork supervision) {

        void plan() {
            staff.plan();
            units.plan();
            teachers.plan();
            reviews.plan();
            supervision.plan();
        }
    }
}
