package org.shice.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.shice.demo.SamplePerson;
import org.shice.demo.SampleRecords;
import org.shice.organization.SchoolType;

/**
 * A university does the main job: two colleges verify, 教务处 and 科技处 review their sections side by side, 人事处
 * confirms.
 */
public final class UniversityJob {

    /** Teachers of a college. */
    public static final int EACH = 12;

    private static final int COLLEGES = 2;
    private static final int ALL_SECTIONS = 6;
    private static final SchoolType TYPE = SchoolType.HIGHER;

    private final Api nobody;
    private final SampleRecords samples;
    private final Organisation organisation;
    private final StaffList list;
    private final AtomicInteger decisions = new AtomicInteger();
    private final List<Reviewer> colleges = new ArrayList<>();
    private final List<SamplePerson> staff = new ArrayList<>();
    private final Reviewer academic;
    private final Reviewer research;
    private final Reviewer personnel;
    private final Campaign campaign;

    private UniversityJob(Api nobody, String token, SampleRecords samples, LocalDate today) {
        this.nobody = nobody;
        this.samples = samples;
        this.list = new StaffList(11, today);
        organisation = Organisation.begin(nobody, token, "UNIVERSITY", "示范大学");
        var registrar = organisation.person("hr-info", organisation.root(), "INFORMATION_ADMIN");
        for (int i = 0; i < COLLEGES; i++) {
            var college = organisation.unit(organisation.root(), "college-" + i, "学院" + i, "COLLEGE", TYPE.name());
            colleges.add(new Reviewer(
                    organisation.person("college-info-" + i, college, "INFORMATION_ADMIN"), "UNIT", decisions));
            list.teachers(TYPE, EACH).forEach(person -> add(registrar, college, person));
        }
        academic = department("academic", "教务处", "SECTION_REVIEWER", "SECTION", "teaching");
        research = department("research", "科技处", "SECTION_REVIEWER", "SECTION", "training");
        personnel = department("personnel", "人事处", "BUREAU_REVIEWER", "CONFIRM", "CONFIRM");
        var lead = organisation.person("hr-lead", organisation.root(), "BUSINESS_LEAD");
        campaign = Campaign.create(lead, organisation.root(), today);
    }

    public static CityJob.Result run(String base, String token, SampleRecords samples, LocalDate today) {
        var job = new UniversityJob(Api.of(base), token, samples, today);
        job.collect();
        return job.result();
    }

    private Reviewer department(String code, String name, String role, String stage, String section) {
        var unit = organisation.unit(organisation.root(), code, name, "DEPARTMENT", null);
        organisation.sections(unit, section);
        return new Reviewer(organisation.person(code + "-officer", unit, role), stage, decisions);
    }

    /** People of a university are put on the list one by one. */
    private void add(Api registrar, String college, SamplePerson person) {
        var record = samples.complete(person, "示范大学");
        var values = new HashMap<>(record.rows("basic").get(0).values());
        registrar.post("/api/v1/roster", Map.of("unit", college, "values", values));
        staff.add(person);
    }

    private void collect() {
        var slips = organisation.issueAccounts(organisation.root());
        assertThat(slips).hasSize(COLLEGES * EACH);
        campaign.open();
        assertThat(campaign.enrolled().at("/enrolment/enrolled").asInt()).isEqualTo(COLLEGES * EACH);
        var teachers = Crowd.each(
                staff, person -> Teacher.withSlip(nobody, Known.in(slips, person.staffNumber()), person, samples)
                        .fill(ALL_SECTIONS)
                        .submit());
        var nobodyStays = Set.<String>of();
        colleges.forEach(college -> college.approveAll(EACH, nobodyStays));
        var returned = teachers.get(0);
        var backToSections = teachers.get(1);
        research.sendBack(returned.id(), "TEACHER", "training", "category");
        academic.approveAll(COLLEGES * EACH, nobodyStays);
        research.approveAll(COLLEGES * EACH - 1, nobodyStays);
        assertThat(returned.stage()).isEqualTo("RETURNED");
        personnel.sendBack(backToSections.id(), "SECTION", "teaching", "weeklyHours");
        academic.approve(backToSections.id());
        research.approve(backToSections.id());
        personnel.approveAll(COLLEGES * EACH - 1, nobodyStays);
    }

    private CityJob.Result result() {
        Awaitility.await("effective records")
                .atMost(Duration.ofMinutes(2))
                .until(() -> campaign.counts().at("/total/byStage/EFFECTIVE").asInt() == COLLEGES * EACH - 1);
        JsonNode counts =
                organisation.person("rector", organisation.root(), "MANAGER").get(campaign.path() + "/counts");
        return new CityJob.Result(counts, Map.of("EFFECTIVE", COLLEGES * EACH - 1, "RETURNED", 1), decisions.get());
    }
}
