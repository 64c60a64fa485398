package org.shice.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.campaign.CampaignProgress.CaseQuery;
import org.shice.campaign.CampaignProgress.UnitCounts;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.i18n.Texts;
import org.shice.profile.RecordId;
import org.shice.review.CollectionCases;
import org.shice.review.CollectionCases.LeavingReason;
import org.shice.review.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ShiceIT
class CampaignProgressIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CampaignProgress progress;

    @Autowired
    private CampaignScope scope;

    @Autowired
    private CollectionCases cases;

    @Autowired
    private ProgressSheet sheet;

    @Autowired
    private JdbcClient jdbc;

    private CampaignCity city;
    private TestPerson manager;
    private CampaignId id;

    @BeforeEach
    void build() {
        city = new CampaignCity(context);
        manager = city.people.person(city.bureau, Role.MANAGER);
        var staff = new ArrayList<RecordId>();
        for (var school : List.of(city.first, city.second, city.third, city.direct)) {
            staff.addAll(city.staff(school, 4));
        }
        id = city.opened();
        actAtRandom(staff);
    }

    @Test
    void every_number_equals_the_database_at_every_level() {
        for (var unit : List.of(city.bureau, city.north, city.south, city.first, city.direct)) {
            var counts = city.people.as(manager, () -> progress.counts(id, unit.id()));
            for (var stage : Stage.values()) {
                assertThat(counts.total().of(stage))
                        .as("%s below %s", stage, unit.path())
                        .isEqualTo(inDatabase(unit, stage));
            }
            assertThat(counts.lines().stream().mapToInt(UnitCounts::total).sum())
                    .isEqualTo(counts.total().total());
        }
    }

    @Test
    void overview_is_the_total_of_the_own_area() {
        var northern = city.people.person(city.north, Role.MANAGER);
        for (var person : List.of(manager, northern)) {
            var overview = city.people.as(person, progress::overview).orElseThrow();
            assertThat(overview.id()).isEqualTo(id);
            assertThat(overview.total())
                    .isEqualTo(city.people
                            .as(person, () -> progress.counts(id, null))
                            .total());
        }
        var elsewhere = city.people.person(city.people.city(), Role.MANAGER);
        assertThat(city.people.as(elsewhere, progress::overview)).isEmpty();
    }

    @Test
    void list_behind_a_number_is_as_long_as_the_number() {
        var counts = city.people.as(manager, () -> progress.counts(id, null));
        for (var line : counts.lines()) {
            for (var stage : Stage.values()) {
                var query = new CaseQuery(line.unitId(), Set.of(stage), false);
                assertThat(lines(query)).hasSize(line.of(stage)).allSatisfy(found -> assertThat(
                                found.collectionCase().stage())
                        .isEqualTo(stage));
                int counted = city.people.as(manager, () -> progress.countCases(id, query));
                assertThat(counted).isEqualTo(line.of(stage));
            }
            assertThat(lines(new CaseQuery(line.unitId(), Set.of(), true))).hasSize(line.overdue());
        }
    }

    @Test
    void whoever_has_not_submitted_after_the_due_day_is_overdue() {
        var total = city.people.as(manager, () -> progress.counts(id, null)).total();

        assertThat(total.of(Stage.FILL)).isPositive();
        assertThat(total.overdue()).isEqualTo(total.of(Stage.FILL) + total.of(Stage.RETURNED));
    }

    @Test
    void manager_of_a_district_sees_the_district_and_nothing_beside_it() {
        var northern = city.people.person(city.north, Role.MANAGER);

        var counts = city.people.as(northern, () -> progress.counts(id, null));

        assertThat(counts.total().total()).isEqualTo(8);
        assertThat(counts.lines())
                .extracting(UnitCounts::unitId)
                .containsExactlyInAnyOrder(city.first.id(), city.second.id());
        assertThat(counts.trail()).extracting(UnitInfo::id).containsExactly(city.north.id());
        assertThatThrownBy(() -> city.people.as(northern, () -> progress.counts(id, city.direct.id())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> city.people.as(
                        northern, () -> progress.cases(id, new CaseQuery(city.third.id(), Set.of(), false), null, 10)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void workbook_says_what_the_page_says() throws Exception {
        var counts = city.people.as(manager, () -> progress.counts(id, null));
        var bytes = new ByteArrayOutputStream();
        city.people.as(manager, () -> sheet.write(id, null, Texts.CHINESE, bytes));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var rows = workbook.getSheetAt(0);
            assertThat(rows.getLastRowNum()).isEqualTo(counts.lines().size() + 1);
            var total = rows.getRow(rows.getLastRowNum());
            assertThat(total.getCell(0).getStringCellValue()).isEqualTo("合计");
            assertThat((int) total.getCell(1).getNumericCellValue())
                    .isEqualTo(counts.total().total());
        }
    }

    private List<CampaignProgress.CaseLine> lines(CaseQuery query) {
        var found = new ArrayList<CampaignProgress.CaseLine>();
        String cursor = null;
        do {
            var from = cursor;
            var page = city.people.as(manager, () -> progress.cases(id, query, from, 3));
            found.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    private void actAtRandom(List<RecordId> staff) {
        var random = new Random(42);
        for (var person : staff) {
            switch (random.nextInt(4)) {
                case 0 -> city.people.as(city.lead, () -> scope.override(id, person, false, "调出"));
                case 1 ->
                    city.people.as(city.lead, () -> {
                        var place = cases.openCaseOf(person).orElseThrow();
                        cases.leave(place.id(), LeavingReason.RETIRED, "");
                    });
                default -> {
                    // stays
                }
            }
        }
    }

    private int inDatabase(UnitInfo unit, Stage stage) {
        return jdbc.sql("select count(*) from collection_case c join teacher_record r on r.id = c.record_id"
                        + " where c.campaign_id = :id and c.stage = :stage and r.unit_path like :path || '%'")
                .param("id", id.value())
                .param("stage", stage.name())
                .param("path", unit.path())
                .query(Integer.class)
                .single();
    }
}
