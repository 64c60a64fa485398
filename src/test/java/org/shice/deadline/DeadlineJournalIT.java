package org.shice.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.MovableClock;
import org.shice.ShiceIT;
import org.shice.account.TestPeople.TestPerson;
import org.shice.deadline.DeadlineJournal.Filter;
import org.shice.plan.Measure;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.i18n.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The journal of a late school and of a school in time, as those above them read it. */
@ShiceIT
class DeadlineJournalIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DeadlineJournal journal;

    @Autowired
    private DeadlineDecisions decisions;

    @Autowired
    private DeadlineSheets sheets;

    @Autowired
    private Urging urging;

    @Autowired
    private MovableClock clock;

    private DeadlineWorld world;
    private UUID campaign;
    private DeadlineId late;

    @BeforeEach
    void late_school() {
        world = new DeadlineWorld(context);
        campaign = UUID.randomUUID();
        var milestone = world.opened(Measure.ATTESTED, campaign, List.of(world.school, world.direct));
        late = world.deadline(milestone, world.school);
        world.passTheDay(late);
        world.fire(late, "Event_RungDue");
        world.fire(late, "Event_RungDue");
        world.people.as(world.districtLead, () -> decisions.inspect(late, "大门上了锁"));
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void newest_entry_stands_first_and_says_who_what_and_to_whom() {
        var entries = all(world.cityLead, Filter.ALL);
        assertThat(entries.get(0).event().kind()).isEqualTo(DeadlineEventKind.INSPECTED);
        assertThat(entries.get(0).event().byName()).isNotBlank();
        assertThat(entries.get(1).event().audience()).isEqualTo(Audience.DISTRICT);
        assertThat(entries.get(1).event().byName()).isNull();
        assertThat(entries).extracting(JournalEntry::unitName).contains(world.school.name(), world.direct.name());
        assertThat(entries).extracting(JournalEntry::number).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void everybody_reads_the_journal_of_the_own_area_only() {
        assertThat(all(world.districtLead, Filter.ALL))
                .extracting(JournalEntry::unitId)
                .containsOnly(world.school.id());
        assertThat(all(world.directInfo, Filter.ALL))
                .extracting(JournalEntry::unitId)
                .containsOnly(world.direct.id());
        assertThatThrownBy(() -> all(world.districtLead, Filter.ALL.below(world.direct.id())))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void every_filter_narrows_the_journal() {
        var rungs = Set.of(DeadlineEventKind.ESCALATED);
        assertThat(kinds(new Filter(campaign, null, rungs, null, null, null, "")))
                .hasSize(2)
                .containsOnly(DeadlineEventKind.ESCALATED);
        assertThat(kinds(new Filter(campaign, null, Set.of(), Audience.DISTRICT, null, null, "")))
                .containsExactly(DeadlineEventKind.ESCALATED);
        assertThat(kinds(new Filter(campaign, null, Set.of(), null, null, null, "上了")))
                .containsExactly(DeadlineEventKind.INSPECTED);
        assertThat(kinds(new Filter(UUID.randomUUID(), null, Set.of(), null, null, null, "")))
                .isEmpty();
        assertThat(kinds(new Filter(campaign, world.direct.id(), Set.of(), null, null, null, "")))
                .containsExactly(DeadlineEventKind.OPENED);
    }

    @Test
    void first_and_last_day_belong_to_the_period() {
        var day = DeadlineWorld.DUE;
        assertThat(kinds(days(day, day))).contains(DeadlineEventKind.DUE_PASSED, DeadlineEventKind.REMINDED);
        assertThat(kinds(days(day.plusDays(1), day.plusDays(1)))).doesNotContain(DeadlineEventKind.DUE_PASSED);
        assertThat(kinds(days(null, day.minusDays(1)))).doesNotContain(DeadlineEventKind.DUE_PASSED);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        var whole = all(world.cityLead, Filter.ALL);
        var paged = world.people.as(world.cityLead, () -> {
            var found = new ArrayList<JournalEntry>();
            String cursor = null;
            do {
                var page = journal.page(Filter.ALL, cursor, 3);
                found.addAll(page.items());
                cursor = page.next();
            } while (cursor != null);
            return found;
        });
        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(6);
        assertThat(world.people.<Integer>as(world.cityLead, () -> journal.count(Filter.ALL)))
                .isEqualTo(whole.size());
        assertThatThrownBy(() -> world.people.as(world.cityLead, () -> journal.page(Filter.ALL, "eA", 3)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void workbooks_hold_what_the_lists_show() {
        world.people.as(world.districtLead, () -> urging.urge(late, "请尽快完成"));
        var filter = new Filter(campaign, null, Set.of(DeadlineEventKind.ESCALATED), null, null, null, "");
        var log = world.people.as(world.cityLead, () -> written(out -> sheets.journal(filter, Texts.CHINESE, out)));
        assertThat(log).hasSize(3);
        assertThat(log.get(0)).startsWith("时间", "事项", "任务", "单位", "对象");
        assertThat(log.get(1)).contains("升级督办", world.school.name(), "县市区教育行政部门", "系统");
        var list = world.people.as(
                world.cityLead, () -> written(out -> sheets.deadlines(Deadlines.Filter.ALL, Texts.CHINESE, out)));
        assertThat(list).hasSize(3).anySatisfy(row -> assertThat(row).contains("已超期", world.school.name()));
        var urged = world.people.as(world.districtLead, () -> written(out -> sheets.urgings(null, Texts.CHINESE, out)));
        assertThat(urged).hasSizeGreaterThan(1).anySatisfy(row -> assertThat(row)
                .contains("请尽快完成"));
    }

    private Filter days(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Filter(campaign, world.school.id(), Set.of(), null, from, until, "");
    }

    private List<DeadlineEventKind> kinds(Filter filter) {
        return all(world.cityLead, filter).stream()
                .map(entry -> entry.event().kind())
                .toList();
    }

    private List<JournalEntry> all(TestPerson reader, Filter filter) {
        return world.people.as(reader, () -> journal.page(filter, null, 200).items());
    }

    private static List<List<String>> written(Sheet sheet) {
        var target = new ByteArrayOutputStream();
        sheet.write(target);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(target.toByteArray()))) {
            var rows = new ArrayList<List<String>>();
            workbook.getSheetAt(0).forEach(row -> {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(cell.toString()));
                rows.add(cells);
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Sheet {
        void write(ByteArrayOutputStream target);
    }
}
