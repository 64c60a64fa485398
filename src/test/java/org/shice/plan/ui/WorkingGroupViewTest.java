package org.shice.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.plan.PlanSheets;
import org.shice.plan.WorkingGroups;
import org.shice.plan.WorkingGroups.Group;
import org.shice.plan.WorkingGroups.Groups;
import org.shice.plan.WorkingGroups.Member;
import org.shice.ui.BrowserlessPage;

/** Whose list is shown first, which units have named theirs, and who changes what. */
class WorkingGroupViewTest extends BrowserlessPage {

    private static final UnitInfo NORTH = PlanPages.unit("北区教育局", UnitKind.DISTRICT_BUREAU);
    private static final UnitInfo SOUTH = PlanPages.unit("南区教育局", UnitKind.DISTRICT_BUREAU);

    private final WorkingGroups groups = mocked(WorkingGroups.class);

    @BeforeEach
    void start() {
        when(groups.members(PlanPages.ID, PlanPages.BUREAU.id())).thenReturn(List.of(member("组长")));
        when(groups.members(PlanPages.ID, NORTH.id())).thenReturn(List.of(member("王芳"), member("李强")));
        mocked(PlanSheets.class);
        routes(WorkingGroupView.class);
        open();
    }

    @Test
    void superior_sees_who_has_named_a_group_and_opens_a_list_to_read() {
        seen(group(PlanPages.BUREAU, true, 1, true), group(NORTH, false, 2, false), group(SOUTH, false, 0, false));
        visit("plans/" + PlanPages.ID + "/group");
        assertThat(text()).contains("已填写 1 个，共 2 个", "北区教育局", "2 人", "南区教育局", "未填写");
        assertThat(names()).containsExactly("组长");
        var link = _get(Anchor.class, anchor -> anchor.withText("北区教育局"));
        assertThat(link.getHref()).isEqualTo("plans/" + PlanPages.ID + "/group/" + NORTH.id());

        visit(link.getHref());
        assertThat(names()).containsExactly("王芳", "李强");
        assertThat(_find(TextField.class)).allMatch(TextField::isReadOnly);
        assertThat(_find(Button.class, button -> button.withText("保存名单"))).isEmpty();
    }

    @Test
    void people_of_a_unit_see_their_own_list_first_and_change_it() {
        seen(group(PlanPages.BUREAU, true, 1, false), group(NORTH, false, 2, true));
        visit("plans/" + PlanPages.ID + "/group");
        assertThat(names()).containsExactly("王芳", "李强");
        fields("姓名").get(1).setValue("李刚");
        _click(_get(Button.class, button -> button.withText("保存名单")));
        verify(groups).replace(PlanPages.ID, NORTH.id(), List.of(member("王芳"), member("李刚")));
    }

    @Test
    void joint_list_stands_alone_where_no_unit_sets_up_a_group() {
        seen(group(PlanPages.BUREAU, true, 1, true));
        visit("plans/" + PlanPages.ID + "/group");
        assertThat(_find(GroupList.class)).isEmpty();
        assertThat(names()).containsExactly("组长");
    }

    @Test
    void address_of_a_unit_that_the_reader_does_not_see_leads_nowhere() {
        seen(group(PlanPages.BUREAU, true, 1, true));
        visit("plans/" + PlanPages.ID + "/group/" + NORTH.id());
        assertThat(_find(WorkingGroupView.class)).isEmpty();
        verify(groups, never()).members(PlanPages.ID, NORTH.id());
    }

    private void seen(Group... all) {
        when(groups.groups(PlanPages.ID)).thenReturn(new Groups(PlanPages.campaign(), List.of(all)));
    }

    private static List<String> names() {
        return fields("姓名").stream().map(TextField::getValue).toList();
    }

    private static List<TextField> fields(String label) {
        return _find(TextField.class, field -> field.withLabel(label));
    }

    private static Group group(UnitInfo unit, boolean joint, int members, boolean kept) {
        return new Group(unit, joint, members, kept);
    }

    private static Member member(String name) {
        return new Member(name, "教育股", "股长", null, null);
    }
}
