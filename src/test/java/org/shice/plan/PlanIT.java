package org.shice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.calendar.DayKind;
import org.shice.calendar.DueReason;
import org.shice.calendar.WeekendPolicy;
import org.shice.campaign.CampaignCity;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitInfo;
import org.shice.plan.PlanEditing.Dates;
import org.shice.plan.WorkingGroups.Member;
import org.shice.platform.error.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Plans of a city on the database. */
@ShiceIT
class PlanIT {

    private static final LocalDate ORIGINAL = LocalDate.of(2016, 12, 1);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private PlanLaunching launching;

    @Autowired
    private WorkingGroups groups;

    @Autowired
    private PlanSheets sheets;

    @Autowired
    private Milestones milestones;

    private CampaignCity city;

    @BeforeEach
    void prepare() {
        city = new CampaignCity(context);
    }

    @Test
    void plan_of_the_city_has_the_dates_of_its_source() {
        var plan = plan(created(ORIGINAL, Map.of()));
        assertThat(dueOn(plan, "county-training")).isEqualTo("2016-12-30");
        assertThat(dueOn(plan, "teacher-training")).isEqualTo("2017-01-10");
        assertThat(dueOn(plan, "verification")).isEqualTo("2017-02-28");
        assertThat(dueOn(plan, "county-audit")).isEqualTo("2017-03-20");
        assertThat(dueOn(plan, "completion")).isEqualTo("2017-03-31");
        assertThat(plan.campaign().plan().confirmDueOn()).isEqualTo("2017-03-31");
        assertThat(plan.campaign().plan().scope().includeContractWorkers()).isFalse();
        assertThat(of(plan, "completion").dueAt()).isEqualTo(Instant.parse("2017-03-31T15:59:59Z"));
    }

    @Test
    void register_that_falls_on_a_saturday_is_due_on_the_workday_before_and_says_so() {
        var due = of(plan(created(ORIGINAL, Map.of())), "register-first").due();
        assertThat(due.nominal()).isEqualTo("2017-03-25");
        assertThat(due.effective()).isEqualTo("2017-03-24");
        assertThat(due.reason()).isEqualTo(DueReason.MOVED_BACK);
        assertThat(due.nominalKind()).isEqualTo(DayKind.WEEKEND);
    }

    @Test
    void other_start_moves_everything_but_reports_stay_on_their_day_of_the_month() {
        var plan = plan(created(LocalDate.of(2026, 12, 11), Map.of()));
        assertThat(dueOn(plan, "completion")).isEqualTo("2027-04-10");
        assertThat(of(plan, "register-first").due().nominal()).isEqualTo("2027-03-25");
    }

    @Test
    void choice_moves_the_dates_that_depend_on_it() {
        var plan = plan(created(
                ORIGINAL,
                Map.of(
                        PlanChoice.C26_AUDIT_DAY, "COUNTY_FIRST",
                        PlanChoice.C18_REGISTER_FROM, "AFTER_COLLECTION",
                        PlanChoice.C11_CONTRACT_WORKERS, "INCLUDED")));
        assertThat(dueOn(plan, "county-audit")).isEqualTo("2017-03-13");
        assertThat(of(plan, "register-first").due().nominal()).isEqualTo("2017-06-25");
        assertThat(plan.campaign().plan().scope().includeContractWorkers()).isTrue();
    }

    @Test
    void template_of_a_university_does_not_fit_a_city() {
        assertThatThrownBy(() -> city.people.as(
                        city.lead,
                        () -> plans.create(
                                new NewPlan("采集", city.bureau.id(), PlanTemplate.UNIVERSITY, ORIGINAL, Map.of()))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void units_answer_for_milestones_by_their_place_in_the_tree() {
        var plan = plan(created(ORIGINAL, Map.of()));
        assertThat(units(plan, "county-group")).containsExactlyInAnyOrder(city.north, city.south);
        assertThat(units(plan, "direct-group")).containsExactly(city.direct);
        assertThat(units(plan, "county-administrators")).containsExactlyInAnyOrder(city.first, city.second, city.third);
        assertThat(units(plan, "register-first")).containsExactlyInAnyOrder(city.north, city.south, city.direct);
    }

    @Test
    void draft_moves_to_another_start_and_every_change_is_kept() {
        var id = created(ORIGINAL, Map.of());
        lead(() -> editing.rebase(id, ORIGINAL.plusDays(7), "a week later"));
        var plan = plan(id);
        assertThat(plan.baseStartOn()).isEqualTo("2016-12-08");
        assertThat(dueOn(plan, "completion")).isEqualTo("2017-04-07");
        assertThat(plan.campaign().plan().confirmDueOn()).isEqualTo("2017-04-07");
        assertThat(changes(id)).hasSize(18).allSatisfy(change -> assertThat(change.reason())
                .isEqualTo("a week later"));
    }

    @Test
    void later_choice_moves_only_what_depends_on_it() {
        var id = created(ORIGINAL, Map.of());
        var kept = of(plan(id), "roster").id();
        var day = LocalDate.of(2017, 1, 3);
        lead(() -> editing.move(kept, new Dates(day, day.plusDays(2), WeekendPolicy.KEEP), "by hand"));
        lead(() -> editing.choose(id, PlanChoice.C26_AUDIT_DAY, "COUNTY_FIRST", "the city needs a week"));
        var plan = plan(id);
        assertThat(dueOn(plan, "county-audit")).isEqualTo("2017-03-13");
        assertThat(dueOn(plan, "roster")).isEqualTo("2017-01-05");
        assertThat(plan.choices()).containsEntry(PlanChoice.C26_AUDIT_DAY, "COUNTY_FIRST");
        assertThat(plan.campaign().plan().districtDueOn()).isEqualTo("2017-03-13");
    }

    @Test
    void dates_that_put_the_stages_out_of_order_are_refused_and_nothing_changes() {
        var id = created(ORIGINAL, Map.of());
        var audit = of(plan(id), "county-audit").id();
        var early = new Dates(LocalDate.of(2017, 1, 10), LocalDate.of(2017, 2, 1), WeekendPolicy.KEEP);
        assertThatThrownBy(() -> lead(() -> editing.move(audit, early, "too early")))
                .isInstanceOf(InvalidInput.class);
        assertThat(dueOn(plan(id), "county-audit")).isEqualTo("2017-03-20");
        assertThat(changes(id)).isEmpty();
    }

    @Test
    void stage_cannot_be_left_out_but_other_lines_can() {
        var id = created(ORIGINAL, Map.of());
        var plan = plan(id);
        assertThatThrownBy(() -> lead(() -> editing.cancel(of(plan, "filling").id(), "why")))
                .isInstanceOf(InvalidInput.class);
        lead(() -> editing.cancel(of(plan, "county-hotline").id(), "there is one already"));
        var left = of(plan(id), "county-hotline");
        assertThat(left.state()).isEqualTo(MilestoneState.CANCELLED);
        assertThat(milestones.units(left)).isEmpty();
    }

    @Test
    void readiness_finds_units_without_people_and_training_before_accounts() {
        city.staff(city.first, 1);
        var id = created(LocalDate.of(2098, 12, 1), Map.of());
        var training = of(plan(id), "teacher-training");
        var start = training.startsOn().minusDays(20);
        lead(() -> editing.move(training.id(), new Dates(start, start, WeekendPolicy.KEEP), "earlier"));
        var findings = city.people.as(city.lead, () -> launching.readiness(id).findings());
        assertThat(findings)
                .filteredOn(finding -> finding.kind() == PlanLaunching.Kind.NO_STAFF)
                .extracting(PlanLaunching.Finding::unit)
                .containsExactlyInAnyOrder(city.second.id(), city.third.id(), city.direct.id());
        assertThat(findings)
                .filteredOn(finding -> finding.kind() == PlanLaunching.Kind.NO_BUSINESS_LEAD)
                .hasSize(7);
        assertThat(findings)
                .extracting(PlanLaunching.Finding::kind)
                .contains(PlanLaunching.Kind.TRAINING_BEFORE_ACCOUNTS, PlanLaunching.Kind.CALENDAR_UNKNOWN);
    }

    @Test
    void sheets_have_the_headings_of_the_source() throws IOException {
        var id = created(ORIGINAL, Map.of());
        lead(() -> groups.replace(id, city.bureau.id(), List.of(new Member("组长", "教师工作科", "科长", null, null))));
        assertThat(heads((locale, out) -> sheets.plan(id, locale, out)))
                .containsExactly("时间", "工作内容", "负责部门", "参与部门（人员）", "备注");
        assertThat(heads((locale, out) -> sheets.group(id, locale, out)))
                .containsExactly("姓名", "部门名称", "职务", "办公电话", "手机");
        assertThat(heads((locale, out) -> sheets.persons(id, locale, out)))
                .containsExactly("部门名称", "成员", "姓名", "职务", "QQ号", "手机");
        assertThat(city.people.as(city.lead, () -> groups.members(id, city.bureau.id())))
                .extracting(Member::name)
                .containsExactly("组长");
    }

    private List<String> heads(BiConsumer<Locale, OutputStream> sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        lead(() -> sheet.accept(Locale.SIMPLIFIED_CHINESE, bytes));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var heads = new ArrayList<String>();
            workbook.getSheetAt(0).getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));
            return heads;
        }
    }

    private void lead(Runnable act) {
        city.people.as(city.lead, act);
    }

    private List<PlanChange> changes(CampaignId id) {
        return city.people.as(city.lead, () -> plans.changes(id));
    }

    private CampaignId created(LocalDate start, Map<PlanChoice, String> choices) {
        return city.people.as(
                city.lead, () -> plans.create(new NewPlan("采集", city.bureau.id(), PlanTemplate.CITY, start, choices)));
    }

    private Plan plan(CampaignId id) {
        return city.people.as(city.lead, () -> plans.get(id));
    }

    private List<UnitInfo> units(Plan plan, String key) {
        return milestones.units(of(plan, key));
    }

    private static String dueOn(Plan plan, String key) {
        return of(plan, key).due().effective().toString();
    }

    private static Milestone of(Plan plan, String key) {
        return plan.milestones().stream()
                .filter(milestone -> milestone.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
