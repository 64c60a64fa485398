package org.shice.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople.TestPerson;
import org.shice.campaign.CampaignCity;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.plan.WorkingGroups.Group;
import org.shice.plan.WorkingGroups.Member;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The working groups of county bureaus and of schools right under the city (O-5), beside the joint one. */
@ShiceIT
class WorkingGroupsIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Plans plans;

    @Autowired
    private WorkingGroups groups;

    @Autowired
    private PlanSheets sheets;

    private CampaignCity city;
    private TestPerson northLead;
    private TestPerson directAdmin;
    private CampaignId id;

    @BeforeEach
    void plan() {
        city = new CampaignCity(context);
        northLead = city.people.person(city.north, Role.BUSINESS_LEAD);
        directAdmin = city.people.person(city.direct, Role.INFORMATION_ADMIN);
        var plan = new NewPlan("采集", city.bureau.id(), PlanTemplate.CITY, LocalDate.of(2098, 12, 1), Map.of());
        id = city.people.as(city.lead, () -> plans.create(plan));
        name(city.lead, city.bureau, "组长");
    }

    @Test
    void county_and_school_under_the_city_keep_lists_of_their_own() {
        name(northLead, city.north, "王芳", "李强");
        name(northLead, city.north, "王芳");
        name(directAdmin, city.direct, "赵敏", "周平");
        assertThat(names(northLead, city.north.id())).containsExactly("王芳");
        assertThat(names(directAdmin, city.direct.id())).containsExactly("赵敏", "周平");
        assertThat(names(city.lead, city.bureau.id())).as("the joint list").containsExactly("组长");
    }

    @Test
    void superior_sees_who_has_named_a_group_and_reads_the_lists_but_writes_only_its_own() {
        name(northLead, city.north, "王芳", "李强");
        assertThat(seenBy(city.lead))
                .extracting(group -> group.unit().id(), Group::joint, Group::members, Group::kept)
                .containsExactlyInAnyOrder(
                        tuple(city.bureau.id(), true, 1, true),
                        tuple(city.north.id(), false, 2, false),
                        tuple(city.south.id(), false, 0, false),
                        tuple(city.direct.id(), false, 0, false));
        assertThat(names(city.lead, city.north.id())).containsExactly("王芳", "李强");
        assertThatThrownBy(() -> name(city.lead, city.north, "张三")).isInstanceOf(AccessRefused.class);
        assertThat(names(northLead, city.north.id())).containsExactly("王芳", "李强");
    }

    @Test
    void neighbours_do_not_read_each_others_lists() {
        name(northLead, city.north, "王芳");
        var southLead = city.people.person(city.south, Role.BUSINESS_LEAD);
        assertThat(seenBy(southLead))
                .extracting(group -> group.unit().id())
                .containsExactly(city.bureau.id(), city.south.id());
        assertThatThrownBy(() -> names(southLead, city.north.id())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> names(directAdmin, city.north.id())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> name(southLead, city.north, "张三")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> name(southLead, city.bureau, "张三")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void county_school_sets_up_no_group_of_its_own() {
        var school = city.people.person(city.first, Role.BUSINESS_LEAD);
        assertThatThrownBy(() -> name(school, city.first, "张三")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> names(school, city.first.id())).isInstanceOf(NotFound.class);
        assertThat(seenBy(school)).extracting(Group::joint).containsExactly(true);
    }

    @Test
    void member_without_a_department_is_refused_and_the_list_stays() {
        name(northLead, city.north, "王芳");
        var wrong = List.of(new Member("李强", "教育股", null, null, null), new Member("周平", " ", null, null, null));
        assertThatThrownBy(() -> city.people.as(northLead, () -> groups.replace(id, city.north.id(), wrong)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.field()).isEqualTo("members[1]")));
        assertThat(names(northLead, city.north.id())).containsExactly("王芳");
    }

    @Test
    void workbook_has_the_joint_list_and_a_sheet_of_the_units_in_the_readers_area() throws IOException {
        name(northLead, city.north, "王芳");
        name(directAdmin, city.direct, "赵敏");
        assertThat(sheet(city.lead, 0)).containsExactly("姓名|部门名称|职务|办公电话|手机", "组长|教育股|股长||");
        assertThat(sheet(city.lead, 1))
                .containsExactlyInAnyOrder(
                        "单位|姓名|部门名称|职务|办公电话|手机",
                        city.north.name() + "|王芳|教育股|股长||",
                        city.direct.name() + "|赵敏|教育股|股长||");
        assertThat(sheet(northLead, 1)).hasSize(2).anyMatch(row -> row.contains("王芳"));
    }

    private List<String> sheet(TestPerson reader, int number) throws IOException {
        var bytes = new ByteArrayOutputStream();
        city.people.as(reader, () -> sheets.group(id, Locale.SIMPLIFIED_CHINESE, bytes));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var sheet = workbook.getSheetAt(number);
            var columns = sheet.getRow(0).getLastCellNum();
            return StreamSupport.stream(sheet.spliterator(), false)
                    .map(row -> IntStream.range(0, columns)
                            .mapToObj(cell -> row.getCell(cell) == null
                                    ? ""
                                    : row.getCell(cell).getStringCellValue())
                            .collect(Collectors.joining("|")))
                    .toList();
        }
    }

    private void name(TestPerson keeper, UnitInfo unit, String... names) {
        var members = Arrays.stream(names)
                .map(name -> new Member(name, "教育股", "股长", null, null))
                .toList();
        city.people.as(keeper, () -> groups.replace(id, unit.id(), members));
    }

    private List<String> names(TestPerson reader, UnitId unit) {
        return city.people.as(reader, () -> groups.members(id, unit)).stream()
                .map(Member::name)
                .toList();
    }

    private List<Group> seenBy(TestPerson reader) {
        return city.people.as(reader, () -> groups.groups(id)).all();
    }
}
