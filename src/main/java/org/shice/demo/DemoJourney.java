package org.shice.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shice.account.SystemIdentity;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignScope;
import org.shice.organization.UnitId;
import org.shice.profile.Provenance;
import org.shice.profile.RecordEditing;
import org.shice.profile.Records;
import org.shice.review.CaseInfo;
import org.shice.review.CollectionCases;
import org.shice.review.CollectionCases.LeavingReason;
import org.shice.review.Reviews;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Reviews.RemarkInput;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.review.Stage;
import org.shice.tasks.TaskList;
import org.springframework.stereotype.Component;

/** Brings people to where they are to stand, by what the right people do: nothing is written past the services. */
@Component
class DemoJourney {

    private static final String PHOTO_UNCLEAR = "学位证书上的专业与所填不一致，请核对后再提交。";
    private static final String REMARKED = "education";
    private static final String CHECK_AGAIN = "任教课程与本校课表不符，请单位核实。";

    private final Records records;
    private final RecordEditing editing;
    private final SampleRecords samples;
    private final CollectionCases cases;
    private final Reviews reviews;
    private final TaskList tasks;
    private final CampaignScope scope;
    private final DemoCast cast;
    private final SystemIdentity system;

    DemoJourney(
            Records records,
            RecordEditing editing,
            SampleRecords samples,
            CollectionCases cases,
            Reviews reviews,
            TaskList tasks,
            CampaignScope scope,
            DemoCast cast,
            SystemIdentity system) {
        this.records = records;
        this.editing = editing;
        this.samples = samples;
        this.cases = cases;
        this.reviews = reviews;
        this.tasks = tasks;
        this.scope = scope;
        this.cast = cast;
        this.system = system;
    }

    /** @param reviewers the accounts that decide for a unit, by the unit that owns the task */
    void walk(DemoPerson person, CampaignId campaign, Map<UnitId, List<String>> reviewers) {
        switch (person.fate()) {
            case BEGUN -> begin(person);
            case RETURNED -> returned(person, reviewers);
            case AT_UNIT -> submit(person);
            case AT_UNIT_AGAIN -> {
                returned(person, reviewers);
                correct(person);
                submit(person);
            }
            case RETURNED_TO_UNIT -> {
                approveUntil(person, Set.of(Stage.SECTION, Stage.DISTRICT, Stage.CONFIRM), reviewers);
                decide(person, DecisionInput.returnTo(ReturnTarget.UNIT, CHECK_AGAIN, List.of()), reviewers);
            }
            case AT_SECTION -> approveUntil(person, Set.of(Stage.SECTION, Stage.DISTRICT), reviewers);
            case AT_DISTRICT -> approveUntil(person, Set.of(Stage.DISTRICT, Stage.CONFIRM), reviewers);
            case AT_CONFIRM -> approveUntil(person, Set.of(Stage.CONFIRM), reviewers);
            case EFFECTIVE -> approveUntil(person, Set.of(), reviewers);
            case LEFT -> leave(person);
            case TAKEN_OUT ->
                cast.as(
                        person.unit().verifier(),
                        () -> scope.override(campaign, person.record(), false, "已签调出协议，由调入单位采集。"));
            default -> {
                // These people have not begun, or are not collected.
            }
        }
    }

    private void begin(DemoPerson person) {
        cast.as(person.username(), () -> {
            var draft = records.draft(person.record());
            var begun = samples.begun(person.sample(), employer(person), draft, 3);
            records.fill(person.record(), begun, Provenance.Source.TEACHER);
        });
    }

    private void submit(DemoPerson person) {
        var place = openCase(person).orElseThrow();
        cast.as(person.username(), () -> {
            if (place.stage() == Stage.FILL) {
                var draft = records.draft(person.record());
                var complete = samples.complete(person.sample(), employer(person), draft);
                records.fill(person.record(), complete, Provenance.Source.TEACHER);
            }
            cases.submit(place.id(), true, DemoPassword.TEXT);
        });
    }

    /** Changes what the remark asks for, in the section that was returned. */
    private void correct(DemoPerson person) {
        cast.as(person.username(), () -> {
            var section = editing.section(person.record(), REMARKED);
            var row = section.rows().get(section.rows().size() - 1);
            editing.saveRow(person.record(), REMARKED, section.edition(), row.with("major", "汉语国际教育"));
        });
    }

    private void returned(DemoPerson person, Map<UnitId, List<String>> reviewers) {
        submit(person);
        var degree = SampleRecords.lastRow(records.draft(person.record()), REMARKED);
        var remark = new RemarkInput(REMARKED, degree, "major", PHOTO_UNCLEAR);
        decide(person, DecisionInput.returnTo(ReturnTarget.TEACHER, PHOTO_UNCLEAR, List.of(remark)), reviewers);
    }

    private void approveUntil(DemoPerson person, Set<Stage> wanted, Map<UnitId, List<String>> reviewers) {
        submit(person);
        for (var place = openCase(person);
                place.isPresent() && !wanted.contains(place.get().stage());
                place = openCase(person)) {
            decide(person, DecisionInput.approve(), reviewers);
        }
    }

    /** Decides the first open task of the record, as somebody of the unit that owns it. */
    private void decide(DemoPerson person, DecisionInput decision, Map<UnitId, List<String>> reviewers) {
        var task = system.call(() -> tasks.ofRecord(person.record().value())).stream()
                .findFirst()
                .orElseThrow();
        var colleagues = reviewers.getOrDefault(task.ownerUnitId(), List.of());
        var reviewer = colleagues.get(Math.floorMod(spread(person.record().value()), colleagues.size()));
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

    private static int spread(UUID id) {
        return (int) id.getLeastSignificantBits();
    }
}
