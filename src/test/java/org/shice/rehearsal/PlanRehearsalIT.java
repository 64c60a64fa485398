package org.shice.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.calendar.WeekendPolicy;
import org.shice.campaign.CampaignId;
import org.shice.deadline.Audience;
import org.shice.deadline.CampaignLadders;
import org.shice.deadline.LadderPlan;
import org.shice.organization.UnitInfo;
import org.shice.plan.Milestone;
import org.shice.plan.MilestoneId;
import org.shice.plan.NewPlan;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Plans;
import org.shice.plan.WorkingGroups;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.shice.rehearsal.planfile.PlanFile;
import org.shice.rehearsal.planfile.PlanFiles;
import org.shice.start.StartProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan that its lead has edited is rehearsed as it is, from the page and from its file. */
@ShiceIT
class PlanRehearsalIT {

    private static final Duration LONGEST = Duration.ofMinutes(8);
    private static final LocalDate START = LocalDate.of(2026, 12, 1);
    private static final String MEMBER = "欧阳明月";
    private static final String WRITTEN = "人事处上官清风";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Rehearsals rehearsals;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanEditing editing;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private TestPeople people;
    private UnitInfo city;
    private TestPerson lead;
    private CampaignId plan;

    @BeforeEach
    void plan() {
        people = new TestPeople(context);
        city = people.city();
        lead = people.person(city, Role.BUSINESS_LEAD);
        var choices = Map.of(PlanChoice.C26_AUDIT_DAY, "COUNTY_FIRST");
        plan = people.as(
                lead, () -> plans.create(new NewPlan("云湖市*冬季*采集", city.id(), PlanTemplate.CITY, START, choices)));
    }

    @Test
    void plan_is_played_on_its_own_days_with_its_own_ladder_and_its_file_gives_the_same_report() throws IOException {
        people.as(lead, this::edit);
        var report = rehearsed();
        assertThat(report)
                .startsWith("# Rehearsal of the plan: 云湖市\\*冬季\\*采集\n")
                .contains("made from the template \"Schools of a city (Yueyang 2016)\"")
                .contains("- C-26 Who audits, who confirms: county and city: Counties a week earlier")
                .contains("| 10 | Schools enter their rosters | 2026-12-26 | 2027-01-15 | ")
                .contains("| 9 | Districts set up a group for questions | 2026-12-26 | 2026-12-30 | left out | 0 |")
                .contains("| 2027-02-28 | 2027-03-13 | ")
                .contains("- Reminders 5, 1 days before the due day")
                .contains("- Rung 1: the unit's lead, 2 days after the due day at 09:00")
                .contains("- Rung 4: the bulletin, 6 days after the due day at 09:00")
                .doesNotContain("Rung 2", "Rung 3")
                .contains("Passed, all 13 rules");
        assertThat(fromTheFile()).isEqualTo(report);
    }

    @Test
    void file_names_nobody() {
        people.as(lead, this::edit);
        var file = people.as(lead, () -> rehearsals.planFile(plan));
        assertThat(file).contains("county-hotline", "COUNTY_FIRST").doesNotContain(MEMBER, WRITTEN, city.name());
        assertThat(file)
                .doesNotContain(lead.displayName(), lead.username(), lead.id().toString(), plan.toString());
    }

    @Test
    void plan_that_was_closed_early_is_exported_as_it_was_meant() {
        people.as(lead, () -> editing.cancel(milestone("county-hotline"), "合并"));
        jdbc.sql("update campaign_plan set state = 'CLOSED' where campaign_id = :id")
                .param("id", plan.value())
                .update();
        jdbc.sql("update milestone set state = 'CANCELLED' where campaign_id = :id")
                .param("id", plan.value())
                .update();
        assertThat(file().milestones().stream().filter(PlanFile.Line::leftOut))
                .extracting(PlanFile.Line::key)
                .containsExactly("county-hotline");
    }

    @Test
    void plan_that_could_not_be_played_is_refused_at_once() {
        people.as(lead, () -> {
            var day = LocalDate.of(2026, 12, 12);
            editing.move(
                    milestone("county-group"), new PlanEditing.Dates(day, day, WeekendPolicy.PREVIOUS_WORKDAY), "周六");
        });
        assertThatThrownBy(() -> people.as(lead, () -> rehearsals.start(small(plan))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field, InvalidInput.Problem::textKey)
                        .containsExactly(tuple("plan", "rehearsal.plan.order")));
    }

    @Test
    void rehearsal_of_a_plan_is_seen_by_whoever_leads_the_plan_and_by_nobody_else() {
        var id = noted();
        var colleague = people.person(city, Role.SYSTEM_ADMIN);
        assertThat(people.as(colleague, rehearsals::latest))
                .extracting(RehearsalInfo::id)
                .contains(id);
        assertThat(people.as(colleague, () -> rehearsals.get(id)).planName()).isEqualTo("采集");
        var stranger = people.person(people.city(), Role.BUSINESS_LEAD);
        assertThat(people.as(stranger, rehearsals::latest))
                .extracting(RehearsalInfo::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> people.as(stranger, () -> rehearsals.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> rehearsals.cancel(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> rehearsals.planFile(plan)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(stranger, () -> rehearsals.start(small(plan))))
                .isInstanceOf(NotFound.class);
    }

    private void edit() {
        var january = new PlanEditing.Dates(LocalDate.of(2026, 12, 26), LocalDate.of(2027, 1, 15), WeekendPolicy.KEEP);
        editing.move(milestone("roster"), january, "推迟");
        editing.cancel(milestone("county-hotline"), "合并");
        editing.describe(milestone("roster"), new Milestone.Words(WRITTEN, null, null));
        var member = new WorkingGroups.Member(MEMBER, "人事处", null, null, "13900000000");
        var unit = plans.get(plan).campaign().plan().unit();
        context.getBean(WorkingGroups.class).replace(plan, unit, List.of(member));
        var ladder = new LadderPlan(
                List.of(5, 1),
                List.of(new LadderPlan.Rung(Audience.UNIT_LEAD, 2), new LadderPlan.Rung(Audience.BULLETIN, 6)));
        context.getBean(CampaignLadders.class).change(plan, ladder, "放宽");
    }

    private MilestoneId milestone(String key) {
        return plans.get(plan).milestones().stream()
                .filter(milestone -> milestone.key().equals(key))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static NewRehearsal small(CampaignId plan) {
        return new NewRehearsal(null, plan, 2, 4, 7, START, "en");
    }

    private String rehearsed() {
        var id = await().atMost(LONGEST)
                .ignoreException(RehearsalRunning.class)
                .until(() -> people.as(lead, () -> rehearsals.start(small(plan))), started -> true);
        await().atMost(LONGEST)
                .until(() -> people.as(lead, () -> rehearsals.get(id)).state() != RehearsalState.RUNNING);
        var ended = people.as(lead, () -> rehearsals.get(id));
        assertThat(ended.state()).as(String.valueOf(ended.message())).isEqualTo(RehearsalState.PASSED);
        return people.as(lead, () -> rehearsals.report(id));
    }

    private String fromTheFile() throws IOException {
        var file = directory.resolve("plan.json");
        Files.writeString(file, people.as(lead, () -> rehearsals.planFile(plan)));
        var report = directory.resolve("report.md");
        var words = new ArrayList<>(List.of("rehearse", "--plan", file.toString(), "--units", "2", "--teachers", "4"));
        words.addAll(List.of("--seed", "7", "--language", "en", "--report", report.toString()));
        try (var process = StartProcess.with(Map.of(), LONGEST, words)) {
            assertThat(process.exitCode()).as(process.output()).isZero();
            return Files.readString(report);
        }
    }

    private PlanFile file() {
        return PlanFiles.read(people.as(lead, () -> rehearsals.planFile(plan)));
    }

    /** A rehearsal of the plan that is over. */
    private RehearsalId noted() {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into rehearsal (id, template, plan_id, plan_name, units, teachers, seed, starts_on, language,
                            state, started_by, started_at, seen_at)
                        values (:id, 'yueyang-city', :plan, '采集', 2, 2, 1, :start, 'zh', 'CANCELLED', :person, now(), now())
                        """)
                .param("id", id)
                .param("plan", plan.value())
                .param("start", START)
                .param("person", lead.id().value())
                .update();
        return new RehearsalId(id);
    }
}
