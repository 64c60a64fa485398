package org.shice.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shice.account.SystemIdentity;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignScope;
import org.shice.organization.UnitId;
import org.shice.profile.Provenance;
import org.shice.profile.Records;
import org.shice.review.CaseInfo;
import org.shice.review.CollectionCases;
import org.shice.review.CollectionCases.LeavingReason;
import org.shice.review.Reviews;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.review.Stage;
import org.shice.tasks.TaskList;
import org.springframework.stereotype.Component;

/** Brings people to where they are to stand, by what the right people do: nothing is written past the services. */
@Component
class DemoJourney {

    private static final String CHECK_AGAIN = "任教课程与本校课表不符，请单位核实。";

    private final Records records;
    private final SampleRecords samples;
    private final SampleTeacher teacher;
    private final CollectionCases cases;
    private final Reviews reviews;
    private final TaskList tasks;
    private final CampaignScope scope;
    private final DemoCast cast;
    private final SystemIdentity system;

    DemoJourney(
            Records records,
            SampleRecords samples,
            SampleTeacher teacher,
            CollectionCases cases,
            Reviews reviews,
            TaskList tasks,
            CampaignScope scope,
            DemoCast cast,
            SystemIdentity system) {
        this.records = records;
        this.samples = samples;
        this.teacher = teacher;
        this.cases = cases;
        this.reviews = reviews;
        this.tasks = tasks;
        this.scope = scope;
        this.cast = cast;
        this.system = system;
    }

    /**
     * What happens to the person after the opening, one after the other.
     *
     * @param reviewers the accounts that decide for a unit, by the unit that owns the task
     */
    List<Act> acts(DemoPerson person, CampaignId campaign, Map<UnitId, List<String>> reviewers) {
        Act submit = Act.once(() -> submit(person));
        Act giveBack = Act.once(() -> giveBack(person, reviewers));
        return switch (person.fate()) {
            case BEGUN -> List.of(Act.once(() -> begin(person)));
            case RETURNED -> List.of(submit, giveBack);
            case AT_UNIT -> List.of(submit);
            case AT_UNIT_AGAIN ->
                List.of(submit, giveBack, Act.once(() -> {
                    teacher.correct(person.sample(), person.record());
                    submit(person);
                }));
            case RETURNED_TO_UNIT ->
                List.of(
                        submit,
                        approveUntil(person, Set.of(Stage.SECTION, Stage.DISTRICT, Stage.CONFIRM), reviewers),
                        Act.once(() -> decide(
                                person, DecisionInput.returnTo(ReturnTarget.UNIT, CHECK_AGAIN, List.of()), reviewers)));
            case AT_SECTION -> List.of(submit, approveUntil(person, Set.of(Stage.SECTION, Stage.DISTRICT), reviewers));
            case AT_DISTRICT -> List.of(submit, approveUntil(person, Set.of(Stage.DISTRICT, Stage.CONFIRM), reviewers));
            case AT_CONFIRM -> List.of(submit, approveUntil(person, Set.of(Stage.CONFIRM), reviewers));
            case EFFECTIVE -> List.of(submit, approveUntil(person, Set.of(), reviewers));
            case LEFT -> List.of(Act.once(() -> leave(person)));
            case TAKEN_OUT ->
                List.of(Act.once(() -> cast.as(
                        person.unit().verifier(),
                        () -> scope.override(campaign, person.record(), false, "已签调出协议，由调入单位采集。"))));
            default -> List.of(); // These people have not begun, or are not collected.
        };
    }

    private void begin(DemoPerson person) {
        cast.as(person.username(), () -> {
            var draft = records.draft(person.record());
            var begun = samples.begun(person.sample(), employer(person), draft, 3);
            records.fill(person.record(), begun, Provenance.Source.TEACHER);
        });
    }

    private void submit(DemoPerson person) {
        teacher.submit(person.sample(), employer(person), openCase(person).orElseThrow());
    }

    private void giveBack(DemoPerson person, Map<UnitId, List<String>> reviewers) {
        decide(person, teacher.returned(person.record()), reviewers);
    }

    /** Approves once; done when the case stands in a wanted stage or has ended. */
    private Act approveUntil(DemoPerson person, Set<Stage> wanted, Map<UnitId, List<String>> reviewers) {
        return () -> {
            if (isUnderWay(person, wanted)) {
                decide(person, DecisionInput.approve(), reviewers);
            }
            return !isUnderWay(person, wanted);
        };
    }

    private boolean isUnderWay(DemoPerson person, Set<Stage> wanted) {
        return openCase(person).filter(place -> !wanted.contains(place.stage())).isPresent();
    }

    /** Decides the first open task of the record, as somebody of the unit that owns it. */
    private void decide(DemoPerson person, DecisionInput decision, Map<UnitId, List<String>> reviewers) {
        var task = system.call(() -> tasks.ofRecord(person.record().value())).stream()
                .findFirst()
                .orElseThrow();
        var colleagues = reviewers.getOrDefault(task.ownerUnitId(), List.of());
        var reviewer = colleagues.get(person.spread() % colleagues.size());
        cast.as(reviewer, () -> reviews.decide(task.taskId(), decision));
    }

    private void leave(DemoPerson person) {
        var place = openCase(person).orElseThrow();
        cast.as(person.unit().verifier(), () -> cases.leave(place.id(), LeavingReason.LEFT_UNIT, "调往外市学校"));
    }

    private Optional<CaseInfo> openCase(DemoPerson person) {
        return system.call(() -> cases.openCaseOf(person.record()));
    }

    private static String employer(DemoPerson person) {
        return person.unit().unit().name();
    }

    /** Something that happens to somebody on one day. */
    interface Act {

        /** @return whether it is done; otherwise it goes on another day */
        boolean happens();

        static Act once(Runnable deed) {
            return () -> {
                deed.run();
                return true;
            };
        }
    }
}
