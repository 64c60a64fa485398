package org.shice.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.board.DeadlineMoves.Move;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitInfo;
import org.shice.platform.time.TimeSettings;
import org.shice.review.CollectionCases.LeavingReason;
import org.shice.review.ReviewWorld;
import org.shice.review.ReviewWorld.Teacher;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.review.Stage;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city in whose campaign people submit, decide, withdraw and leave at random, and whose units meet deadlines or not. */
final class BoardWorld {

    private static final int ACTIONS = 70;

    final ReviewWorld reviews;
    final TestPerson manager;
    final CampaignId campaign;
    final DeadlineMoves deadlines;

    private final JdbcClient jdbc;
    private final List<Teacher> teachers = new ArrayList<>();
    private final Random random;

    BoardWorld(ApplicationContext context, long seed) {
        reviews = new ReviewWorld(context);
        jdbc = context.getBean(JdbcClient.class);
        random = new Random(seed);
        manager = reviews.people.person(reviews.city, Role.MANAGER);
        for (int i = 0; i < 7; i++) {
            teachers.add(reviews.teacher(reviews.countySchool));
            teachers.add(reviews.teacher(reviews.directSchool));
        }
        campaign = new CampaignId(reviews.caseOf(teachers.get(0)).campaignId());
        deadlines = new DeadlineMoves(
                context, reviews.people, reviews.people.person(reviews.city, Role.BUSINESS_LEAD), campaign);
    }

    List<UnitInfo> units() {
        return List.of(reviews.city, reviews.district, reviews.countySchool, reviews.directSchool);
    }

    LocalDate today() {
        return LocalDate.now(TimeSettings.ZONE);
    }

    /** The same seed leads to the same end. */
    void act() {
        for (int i = 0; i < ACTIONS; i++) {
            act(teachers.get(random.nextInt(teachers.size())));
        }
        teachers.forEach(this::live);
        for (var unit : List.of(reviews.district, reviews.countySchool, reviews.directSchool)) {
            for (int i = 0; i < 5; i++) {
                meet(unit, i);
            }
        }
    }

    private void act(Teacher teacher) {
        var stage = reviews.stageOf(teacher);
        if (!stage.isOpen()) {
            return;
        }
        if (stage.isWithTeacher()) {
            if (random.nextInt(12) == 0) {
                reviews.leaves(teacher, school(teacher), LeavingReason.RETIRED);
            } else {
                reviews.submits(teacher);
            }
        } else if (stage == Stage.UNIT && reviews.caseOf(teacher).returnedTimes() == 0 && random.nextInt(6) == 0) {
            reviews.withdraws(teacher);
        } else if (random.nextInt(4) == 0) {
            reviews.returns(reviewer(teacher, stage), teacher, target(stage), "education");
        } else {
            reviews.approves(reviewer(teacher, stage), teacher);
        }
    }

    private ReturnTarget target(Stage stage) {
        return stage == Stage.UNIT || random.nextBoolean() ? ReturnTarget.TEACHER : ReturnTarget.UNIT;
    }

    private TestPerson school(Teacher teacher) {
        return reviews.caseOf(teacher).unitId().equals(reviews.countySchool.id())
                ? reviews.schoolAdmin
                : reviews.directAdmin;
    }

    private TestPerson reviewer(Teacher teacher, Stage stage) {
        return switch (stage) {
            case UNIT -> school(teacher);
            case DISTRICT -> reviews.auditor;
            default -> reviews.confirmer;
        };
    }

    /** What no action of a reviewer brings about: signing in, an own password, a due day that passes. */
    private void live(Teacher teacher) {
        var account = teacher.person().id().value();
        jdbc.sql("update account set last_login_at = now() where id = ? and ?")
                .params(account, random.nextBoolean())
                .update();
        jdbc.sql("update account set must_change_password = ?, password_changed_at = now() where id = ?")
                .params(random.nextBoolean(), account)
                .update();
        jdbc.sql("update collection_case set fill_due_at = now() - interval '2 days',"
                        + " unit_due_at = now() - interval '1 day' where id = ? and ?")
                .params(teacher.collection().value(), random.nextBoolean())
                .update();
    }

    private void meet(UnitInfo unit, int kind) {
        var id = deadlines.open(unit);
        if (kind == 1 || kind == 2) {
            deadlines.act(Move.PASS, id);
        }
        if (kind == 0 || kind == 1) {
            deadlines.act(Move.ATTEST, id);
        }
        if (kind == 3) {
            deadlines.act(Move.CANCEL, id);
        }
    }
}
