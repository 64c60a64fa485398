package org.shice.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.campaign.CampaignPlan;
import org.shice.campaign.Campaigns;
import org.shice.campaign.ScopeRule;
import org.shice.forms.DocumentNumber;
import org.shice.forms.FormFixture;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionRow;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.Refusal;
import org.shice.platform.time.TimeSettings;
import org.shice.profile.Provenance;
import org.shice.profile.RecordEditing;
import org.shice.profile.RecordId;
import org.shice.profile.RecordIncomplete;
import org.shice.profile.Records;
import org.shice.profile.RosterEntry;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Reviews.RemarkInput;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.tasks.TaskList;
import org.shice.tasks.WorkItem;
import org.springframework.context.ApplicationContext;

/** A city and a university of synthetic people, for process tests that read like the process. */
public final class ReviewWorld {

    public final TestPeople people;
    public final UnitInfo city;
    public final UnitInfo district;
    public final UnitInfo countySchool;
    public final UnitInfo directSchool;
    public final UnitInfo university;
    public final UnitInfo college;
    public final UnitInfo academicAffairs;
    public final UnitInfo research;
    public final UnitInfo personnel;

    /** A university whose departments answer for no section; it confirms itself. */
    public final UnitInfo smallUniversity;

    public final UnitInfo smallCollege;

    public final TestPerson schoolAdmin;
    public final TestPerson directAdmin;
    public final TestPerson auditor;
    public final TestPerson confirmer;
    public final TestPerson collegeAdmin;
    public final TestPerson academicReviewer;
    public final TestPerson researchReviewer;
    public final TestPerson personnelOfficer;
    public final TestPerson smallCollegeAdmin;
    public final TestPerson smallOfficer;

    private final CollectionCases cases;
    private final Reviews reviews;
    private final Records records;
    private final RecordEditing editing;
    private final TaskList tasks;
    private final SystemIdentity system;
    private final Map<String, UUID> rootCampaigns = new HashMap<>();

    public ReviewWorld(ApplicationContext context) {
        people = new TestPeople(context);
        cases = context.getBean(CollectionCases.class);
        reviews = context.getBean(Reviews.class);
        records = context.getBean(Records.class);
        editing = context.getBean(RecordEditing.class);
        tasks = context.getBean(TaskList.class);
        system = context.getBean(SystemIdentity.class);
        city = people.city();
        district = people.district(city);
        countySchool = people.school(district);
        directSchool = people.school(city);
        university = people.university();
        college = people.college(university);
        academicAffairs = people.department(university, "teaching");
        research = people.department(university, "training");
        personnel = people.department(university, "CONFIRM");
        smallUniversity = people.university();
        smallCollege = people.college(smallUniversity);
        schoolAdmin = people.person(countySchool, Role.INFORMATION_ADMIN);
        directAdmin = people.person(directSchool, Role.INFORMATION_ADMIN);
        auditor = people.person(district, Role.DISTRICT_AUDITOR);
        confirmer = people.person(city, Role.BUREAU_REVIEWER);
        collegeAdmin = people.person(college, Role.INFORMATION_ADMIN);
        academicReviewer = people.person(academicAffairs, Role.SECTION_REVIEWER);
        researchReviewer = people.person(research, Role.SECTION_REVIEWER);
        personnelOfficer = people.person(personnel, Role.BUREAU_REVIEWER);
        smallCollegeAdmin = people.person(smallCollege, Role.INFORMATION_ADMIN);
        smallOfficer = people.person(smallUniversity, Role.BUREAU_REVIEWER);
        var campaigns = context.getBean(Campaigns.class);
        for (var root : List.of(city, university, smallUniversity)) {
            rootCampaigns.put(
                    root.path(), system.call(() -> campaigns.create(plan(root)).value()));
        }
    }

    /** A teacher with a complete record, an account and an open case. */
    public record Teacher(TestPerson person, RecordId record, CaseId collection) {}

    public Teacher teacher(UnitInfo unit) {
        return teacher(unit, people.person(unit, Role.TEACHER), Map.of());
    }

    public Teacher teacher(UnitInfo unit, TestPerson person, Map<String, List<SectionRow>> changes) {
        var record = record(unit, person, changes);
        enrol(unit, record);
        var collection =
                system.call(() -> cases.openCaseOf(record).orElseThrow().id());
        return new Teacher(person, record, collection);
    }

    public boolean enrol(UnitInfo unit, RecordId record) {
        var campaign = Objects.requireNonNull(
                rootCampaigns.get(unit.path().substring(0, unit.path().indexOf('/') + 1)));
        return system.call(() -> cases.enrol(campaign, record, dueDates()));
    }

    /** A person on the roster with a complete record, not collected yet. */
    public RecordId record(UnitInfo unit, TestPerson person, Map<String, List<SectionRow>> changes) {
        var born = LocalDate.of(1955, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(10_000));
        var number = number(born);
        var type = Objects.requireNonNull(unit.schoolType());
        return system.call(() -> {
            var id = records.upsert(
                    new RosterEntry(
                            unit.id(),
                            type,
                            "测试甲",
                            "2",
                            "1",
                            number,
                            born,
                            person.username(),
                            type == SchoolType.HIGHER ? null : "A1",
                            "100",
                            true,
                            null,
                            "1",
                            null,
                            null,
                            Map.of()),
                    Provenance.Source.IMPORT);
            var complete = FormFixture.record(type);
            var sections = new HashMap<>(complete.sections());
            var basic = complete.rows("basic").get(0);
            var kept = records.draft(id).rows("basic").get(0);
            var values = new HashMap<>(basic.values());
            values.putAll(kept.values());
            sections.put("basic", List.of(new SectionRow(kept.id(), values)));
            sections.putAll(changes);
            records.fill(id, new RecordValues(sections), Provenance.Source.TEACHER);
            records.linkAccount(id, person.id());
            return id;
        });
    }

    public void submits(Teacher teacher) {
        try {
            people.as(teacher.person(), () -> cases.submit(teacher.collection(), true, TestPeople.PASSWORD));
        } catch (RecordIncomplete incomplete) {
            throw new AssertionError(incomplete.findings().toString(), incomplete);
        }
    }

    /** The teacher changes a field of the first row of a section. */
    public void changes(Teacher teacher, String section, String field, String value) {
        people.as(teacher.person(), () -> {
            var view = editing.section(teacher.record(), section);
            var row = view.rows().get(0).with(field, value);
            return editing.saveRow(teacher.record(), section, view.edition(), row);
        });
    }

    public void withdraws(Teacher teacher) {
        people.as(teacher.person(), () -> cases.withdraw(teacher.collection()));
    }

    public void leaves(Teacher teacher, TestPerson administrator, CollectionCases.LeavingReason reason) {
        people.as(administrator, () -> cases.leave(teacher.collection(), reason, "test"));
    }

    public void approves(TestPerson reviewer, Teacher teacher) {
        var task = taskOf(reviewer, teacher);
        people.as(reviewer, () -> reviews.decide(task.taskId(), DecisionInput.approve()));
    }

    public void returns(TestPerson reviewer, Teacher teacher, ReturnTarget target, String... sections) {
        var task = taskOf(reviewer, teacher);
        var remarks = Arrays.stream(sections)
                .map(section -> new RemarkInput(section, null, null, "please look again"))
                .toList();
        people.as(reviewer, () -> reviews.decide(task.taskId(), DecisionInput.returnTo(target, "not right", remarks)));
    }

    /** The open task of the teacher's record that this reviewer's unit owns. */
    public WorkItem taskOf(TestPerson reviewer, Teacher teacher) {
        var grants = system.call(() -> tasks.ofRecord(teacher.record().value()));
        var home = homes().get(reviewer);
        return grants.stream()
                .filter(item ->
                        item.ownerUnitId().equals(Objects.requireNonNull(home).id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task for " + reviewer.displayName() + " in " + grants));
    }

    private Map<TestPerson, UnitInfo> homes() {
        return Map.ofEntries(
                Map.entry(schoolAdmin, countySchool),
                Map.entry(directAdmin, directSchool),
                Map.entry(auditor, district),
                Map.entry(confirmer, city),
                Map.entry(collegeAdmin, college),
                Map.entry(academicReviewer, academicAffairs),
                Map.entry(researchReviewer, research),
                Map.entry(personnelOfficer, personnel),
                Map.entry(smallCollegeAdmin, smallCollege),
                Map.entry(smallOfficer, smallUniversity));
    }

    public Stage stageOf(Teacher teacher) {
        return system.call(() -> cases.get(teacher.collection()).stage());
    }

    public CaseInfo caseOf(Teacher teacher) {
        return system.call(() -> cases.get(teacher.collection()));
    }

    public List<WorkItem> openTasksOf(Teacher teacher) {
        return system.call(() -> tasks.ofRecord(teacher.record().value()));
    }

    /** The refusal that an action ends in. */
    public Refusal refusal(Runnable action) {
        try {
            action.run();
        } catch (Refusal refused) {
            return refused;
        }
        throw new AssertionError("was not refused");
    }

    public <T> T asSystem(Supplier<T> work) {
        return system.call(work);
    }

    public static StageDueDates dueDates() {
        var now = Instant.now();
        return new StageDueDates(
                now.plus(Duration.ofDays(10)),
                now.plus(Duration.ofDays(20)),
                now.plus(Duration.ofDays(30)),
                now.plus(Duration.ofDays(40)),
                now.plus(Duration.ofDays(50)));
    }

    private static CampaignPlan plan(UnitInfo unit) {
        var today = LocalDate.now(TimeSettings.ZONE);
        return new CampaignPlan(
                "Test " + unit.code(),
                unit.id(),
                new ScopeRule(true, 12, false),
                today,
                today.plusDays(10),
                today.plusDays(20),
                today.plusDays(30),
                today.plusDays(40),
                today.plusDays(50));
    }

    /** A citizen number that belongs to nobody: sequence 000 is never issued. */
    private static String number(LocalDate born) {
        var region = 430000 + ThreadLocalRandom.current().nextInt(1000, 9999);
        var body = region + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "000";
        return "0123456789X"
                .chars()
                .mapToObj(digit -> body + (char) digit)
                .filter(ReviewWorld::isValid)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isValid(String number) {
        try {
            return !new DocumentNumber(number).value().isEmpty();
        } catch (IllegalArgumentException wrongDigit) {
            return false;
        }
    }
}
