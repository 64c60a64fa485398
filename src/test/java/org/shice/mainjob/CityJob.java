package org.shice.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.awaitility.Awaitility;
import org.shice.demo.SamplePerson;
import org.shice.demo.SampleRecords;
import org.shice.organization.SchoolType;
import org.shice.roster.TestRosters;

/**
 * A city does the main job: a bureau, two districts, three county schools and one directly under the bureau, with
 * {@link #EACH} teachers each.
 */
public final class CityJob {

    /** Teachers of a school. */
    public static final int EACH = 300;

    private static final SchoolType TYPE = SchoolType.PRIMARY_MIDDLE;
    private static final List<String> SCHOOLS = List.of("4301010001", "4301010002", "4301020001", "4300000001");
    private static final String COUNTY = SCHOOLS.get(0);
    private static final String DIRECT = SCHOOLS.get(3);
    private static final int ALL_SECTIONS = 6;

    private final Api nobody;
    private final Organisation organisation;
    private final SampleRecords samples;
    private final StaffList list;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, List<SamplePerson>> staff = new LinkedHashMap<>();
    private final Map<String, JsonNode> slips = new HashMap<>();
    private final AtomicInteger decisions = new AtomicInteger();
    private final Map<String, Reviewer> unitReviewers = new LinkedHashMap<>();
    private final Map<String, Reviewer> districtAuditors = new LinkedHashMap<>();
    private final Campaign campaign;
    private final Reviewer bureau;
    private final Api importer;

    private CityJob(Api nobody, String token, SampleRecords samples, LocalDate today) {
        this.nobody = nobody;
        this.samples = samples;
        this.list = new StaffList(7, today);
        organisation = Organisation.begin(nobody, token, "CITY_BUREAU", "示范市教育局");
        buildUnits();
        importer = organisation.person("city-info", organisation.root(), "INFORMATION_ADMIN");
        bureau = new Reviewer(
                organisation.person("city-confirm", organisation.root(), "BUREAU_REVIEWER"), "CONFIRM", decisions);
        var lead = organisation.person("city-lead", organisation.root(), "BUSINESS_LEAD");
        campaign = Campaign.create(lead, organisation.root(), today);
    }

    /** Does everything, and says how it must have ended. */
    public static Result run(String base, String token, SampleRecords samples, LocalDate today) {
        var job = new CityJob(Api.of(base), token, samples, today);
        Steps.timed("import", job::importStaff);
        Steps.timed("accounts", job::issueAccounts);
        Steps.timed("opening", job::openCampaign);
        var special = Steps.timed("filling", job::fillAndSubmit);
        Steps.timed("special cases", () -> job.reviewSpecialCases(special));
        Steps.timed("approvals", () -> job.approveTheRest(special));
        Steps.timed("late joiner", job::enrolLateJoiner);
        return Steps.timed("result", () -> job.result(special));
    }

    private void buildUnits() {
        var root = organisation.root();
        var north = organisation.unit(root, "430101", "北区教育局", "DISTRICT_BUREAU", null);
        var south = organisation.unit(root, "430102", "南区教育局", "DISTRICT_BUREAU", null);
        var above = List.of(north, north, south, root);
        for (int i = 0; i < SCHOOLS.size(); i++) {
            var code = SCHOOLS.get(i);
            units.put(code, organisation.unit(above.get(i), code, "第" + (i + 1) + "中学", "SCHOOL", TYPE.name()));
            var admin = organisation.person("info-" + i, Known.in(units, code), "INFORMATION_ADMIN");
            unitReviewers.put(code, new Reviewer(admin, "UNIT", decisions));
        }
        for (var district : Map.of("north", north, "south", south).entrySet()) {
            var auditor = organisation.person("audit-" + district.getKey(), district.getValue(), "DISTRICT_AUDITOR");
            districtAuditors.put(district.getKey(), new Reviewer(auditor, "DISTRICT", decisions));
        }
    }

    /** A list of all schools with a few wrong rows: a dry run tells, nothing is written, the good rows are taken over. */
    private void importStaff() {
        var rows = new ArrayList<Map<String, String>>();
        for (var code : SCHOOLS) {
            staff.put(code, list.teachers(TYPE, EACH));
            Known.in(staff, code).forEach(person -> rows.add(list.row(person, code)));
        }
        var wrong = wrongRows();
        rows.addAll(7, wrong);
        var file = TestRosters.filled(TestRosters.template(TYPE), rows, (sheet, row) -> {});
        var path = upload(importer, organisation.root(), file);
        var dryRun = importer.get(path).get("counts");
        assertThat(dryRun.get("added").asInt()).isEqualTo(SCHOOLS.size() * EACH);
        assertThat(dryRun.get("wrong").asInt()).isEqualTo(wrong.size());
        assertThat(importer.all(path + "/rows?state=ERROR"))
                .hasSize(wrong.size())
                .allSatisfy(row ->
                        assertThat(row.at("/findings/0/message").asText()).isNotBlank());
        assertThat(people(organisation.root())).as("a dry run writes nothing").isZero();
        assertThat(errorSheetRows(importer.download(path + "/error-workbook"))).isEqualTo(rows.size() + 1);
        importer.post(path + "/confirm", Map.of());
        await(importer, path, "DONE");
        assertThat(people(organisation.root())).isEqualTo(SCHOOLS.size() * EACH);
    }

    private List<Map<String, String>> wrongRows() {
        var badNumber = new HashMap<>(list.row(list.teachers(TYPE, 1).get(0), COUNTY));
        badNumber.computeIfPresent("身份证件号", (key, number) -> number.substring(0, 17) + "?");
        var nameless = new HashMap<>(list.row(list.teachers(TYPE, 1).get(0), COUNTY));
        nameless.put("姓名", "");
        var nowhere = list.row(list.teachers(TYPE, 1).get(0), "0000000000");
        return List.of(badNumber, nameless, nowhere);
    }

    private String upload(Api who, String unit, byte[] file) {
        var id = who.upload("/api/v1/rosters/imports", unit, "名册.xls", file)
                .get("id")
                .asText();
        var path = "/api/v1/rosters/imports/" + id;
        await(who, path, "READY");
        return path;
    }

    private static void await(Api who, String path, String state) {
        Awaitility.await(state)
                .atMost(Duration.ofMinutes(2))
                .until(() -> state.equals(who.get(path).get("state").asText()));
    }

    private int people(String unit) {
        return importer.get("/api/v1/roster/counts?unit=" + unit).get("all").asInt();
    }

    private static int errorSheetRows(byte[] file) {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            return workbook.getSheetAt(0).getPhysicalNumberOfRows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void issueAccounts() {
        slips.putAll(organisation.issueAccounts(organisation.root()));
        assertThat(slips).hasSize(SCHOOLS.size() * EACH);
        assertThat(organisation.issueAccounts(organisation.root()))
                .as("nobody gets a second one")
                .isEmpty();
    }

    private void openCampaign() {
        campaign.open();
        assertThat(campaign.openAgain()).isEqualTo("CampaignNotInState");
        var enrolment = campaign.enrolled().get("enrolment");
        assertThat(enrolment.get("enrolled").asInt()).isEqualTo(SCHOOLS.size() * EACH);
    }

    /** All but the first teachers of the county school just fill and submit. */
    private SpecialCases fillAndSubmit() {
        var ordinary = new ArrayList<SamplePerson>();
        staff.forEach(
                (code, people) -> ordinary.addAll(code.equals(COUNTY) ? people.subList(1, people.size()) : people));
        var teachers = Crowd.each(ordinary, person -> teacher(person).fill(sectionsOf(person)));
        var county = teachers.subList(0, EACH - 1);
        Crowd.each(teachers.stream().filter(one -> one != county.get(0)).toList(), Teacher::submit);
        return new SpecialCases(county);
    }

    /** One is called away after two sections. */
    private int sectionsOf(SamplePerson person) {
        return person.equals(Known.in(staff, COUNTY).get(1)) ? 2 : ALL_SECTIONS;
    }

    private Teacher teacher(SamplePerson person) {
        return Teacher.withSlip(nobody, Known.in(slips, person.staffNumber()), person, samples);
    }

    /** Withdrawn, left, and returned to the teacher and to earlier levels, then corrected and approved again. */
    private void reviewSpecialCases(SpecialCases special) {
        var unit = Known.in(unitReviewers, COUNTY);
        var north = Known.in(districtAuditors, "north");
        special.withdrawn().withdraw();
        importer.post(special.leaving().collectionPath() + "/leaving", Map.of("reason", "RETIRED", "note", "退休"));
        for (var returned : special.returnedByUnit()) {
            unit.sendBack(returned.id(), "TEACHER", "education", "school");
            assertThat(returned.stage()).isEqualTo("RETURNED");
            returned.correct("education", "school", "更正后的示范师范大学").submit();
            var page = unit.approve(returned.id());
            assertThat(page.get("sinceLastLook").toString()).contains("更正后的示范师范大学");
            assertThat(page.get("sinceLastLook")).hasSize(1);
        }
        for (var returned : special.returnedByDistrict()) {
            unit.approve(returned.id());
            north.sendBack(returned.id(), "UNIT", "work", "employer");
            unit.approve(returned.id());
        }
        for (var returned : special.returnedByBureau()) {
            unit.approve(returned.id());
            north.approve(returned.id());
            bureau.sendBack(returned.id(), "DISTRICT", "work", "employer");
            north.approve(returned.id());
            bureau.approve(returned.id());
        }
        for (var returned : special.returnedAllTheWay()) {
            unit.approve(returned.id());
            north.approve(returned.id());
            bureau.sendBack(returned.id(), "TEACHER", "work", "employer");
            returned.correct("work", "employer", "更正后的单位").submit();
        }
    }

    /** The levels work at the same time: what one has passed on is waiting for the next. */
    private void approveTheRest(SpecialCases special) {
        var untouched = special.waiting().id();
        var stay = Set.of(untouched);
        var atUnit = EACH - 5 - special.decidedByUnit();
        var levels = new ArrayList<Runnable>();
        unitReviewers.forEach(
                (code, reviewer) -> levels.add(() -> reviewer.approveAll(code.equals(COUNTY) ? atUnit : EACH, stay)));
        levels.add(
                () -> Known.in(districtAuditors, "north").approveAll(2 * EACH - 5 - special.decidedByDistrict(), stay));
        levels.add(() -> Known.in(districtAuditors, "south").approveAll(EACH, stay));
        levels.add(() -> bureau.approveAll(
                SCHOOLS.size() * EACH - 5 - special.returnedByBureau().size(), stay));
        Crowd.all(levels);
    }

    /** A school puts somebody on its own list, in the plain layout of the template, after the campaign was opened. */
    private void enrolLateJoiner() {
        var school = Known.in(units, DIRECT);
        var late = list.teachers(TYPE, 1).get(0);
        var admin = nobody.signedIn("info-3", Teacher.PASSWORD);
        var path = upload(admin, school, TestRosters.xls(TYPE, List.of(list.row(late))));
        admin.post(path + "/confirm", Map.of());
        await(admin, path, "DONE");
        slips.putAll(organisation.issueAccounts(school));
        campaign.enrolLateJoiners();
        assertThat(campaign.enrolled().at("/enrolment/enrolled").asInt()).isEqualTo(SCHOOLS.size() * EACH + 1);
        teacher(late).fill(ALL_SECTIONS).submit();
        Known.in(unitReviewers, DIRECT).approveAll(1, Set.of());
        bureau.approveAll(1, Set.of());
    }

    private Result result(SpecialCases special) {
        var effective = SCHOOLS.size() * EACH - 5 + 1;
        Awaitility.await("effective records")
                .atMost(Duration.ofMinutes(2))
                .until(() -> campaign.counts().at("/total/byStage/EFFECTIVE").asInt() == effective);
        assertThat(special.waiting().stage()).isEqualTo("UNIT");
        assertThat(special.begun().stage()).isEqualTo("FILL");
        assertThat(special.withdrawn().stage()).isEqualTo("FILL");
        assertThat(special.leaving().stage()).isEqualTo("LEFT");
        var failed = organisation.administrator().all("/api/v1/operations/failed-jobs");
        assertThat(failed).isEmpty();
        var manager = organisation.person("city-manager", organisation.root(), "MANAGER");
        return new Result(
                manager.get(campaign.path() + "/counts"),
                Map.of("EFFECTIVE", effective, "UNIT", 1, "FILL", 3, "LEFT", 1),
                decisions.get());
    }

    /**
     * How it must have ended.
     *
     * @param counts the figures on the manager's page
     * @param byStage the cases by stage
     * @param decisions how many decisions were accepted
     */
    public record Result(JsonNode counts, Map<String, Integer> byStage, int decisions) {}

    /** Teachers of the county school with whom something happens; the first of its list never signs in. */
    private record SpecialCases(List<Teacher> county) {

        Teacher begun() {
            return county.get(0);
        }

        Teacher waiting() {
            return county.get(1);
        }

        Teacher withdrawn() {
            return county.get(2);
        }

        Teacher leaving() {
            return county.get(3);
        }

        List<Teacher> returnedByUnit() {
            return county.subList(4, 8);
        }

        List<Teacher> returnedByDistrict() {
            return county.subList(8, 11);
        }

        List<Teacher> returnedByBureau() {
            return county.subList(11, 14);
        }

        List<Teacher> returnedAllTheWay() {
            return county.subList(14, 16);
        }

        /** Those whose last decision of the unit has been taken. */
        int decidedByUnit() {
            return returnedByUnit().size()
                    + returnedByDistrict().size()
                    + returnedByBureau().size();
        }

        int decidedByDistrict() {
            return returnedByBureau().size();
        }
    }
}
