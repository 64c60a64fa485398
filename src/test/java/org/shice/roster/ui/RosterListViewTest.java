package org.shice.roster.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.GridNoneSelectionModel;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.account.AccountId;
import org.shice.forms.CodeLists;
import org.shice.forms.FormCatalog;
import org.shice.forms.RecordRules;
import org.shice.forms.ui.FormViews;
import org.shice.organization.SchoolType;
import org.shice.platform.error.InvalidInput;
import org.shice.profile.RecordState;
import org.shice.profile.RosterDirectory;
import org.shice.roster.AccountSlip;
import org.shice.roster.AccountSlips;
import org.shice.roster.IssuedAccounts;
import org.shice.roster.RosterAccounts;
import org.shice.roster.RosterService;
import org.shice.roster.RosterSheets;
import org.shice.roster.RosterWords;
import org.shice.roster.StaffFilter;
import org.shice.roster.StaffPeople;
import org.shice.roster.StaffPerson;
import org.shice.roster.StaffSheet;
import org.shice.ui.BrowserlessPage;
import org.shice.ui.MasterDetail;

class RosterListViewTest extends BrowserlessPage {

    private final RosterService roster = mock(RosterService.class);
    private final StaffPeople people = mock(StaffPeople.class);
    private final RosterAccounts accounts = mock(RosterAccounts.class);
    private final KeptUnits units = mock(KeptUnits.class);
    private final CodeLists codes = mock(CodeLists.class);
    private final StaffRow fresh = RosterExample.person("李雷", null, RecordState.EFFECTIVE, "100");
    private final StaffRow known = RosterExample.person("韩梅梅", AccountId.random(), RecordState.DRAFT, "100");
    private final StaffRow gone = RosterExample.person("王芳", null, RecordState.CLOSED, "301");

    @BeforeEach
    void three_people_of_a_school() {
        bean(StaffServices.class, services());
        when(units.readable()).thenReturn(List.of(RosterExample.SCHOOL));
        when(units.tops()).thenReturn(List.of(RosterExample.SCHOOL));
        when(units.keeps(any())).thenReturn(true);
        when(units.get(any())).thenReturn(RosterExample.SCHOOL);
        when(units.name(any(), any())).thenReturn(RosterExample.SCHOOL.name());
        when(units.issuesAccounts(any())).thenReturn(true);
        when(roster.count(any(), any())).thenReturn(new RosterDirectory.Counts(3, 2, 0, 1, 1));
        when(roster.list(any(), any(), any(), anyInt()))
                .thenAnswer(call -> RosterExample.page(
                        List.of(fresh.person(), known.person(), gone.person()),
                        call.getArgument(2),
                        call.getArgument(3)));
        for (var row : List.of(fresh, known, gone)) {
            when(people.open(row.id())).thenReturn(new StaffPerson(row.person(), Map.of(), Set.of()));
        }
        when(codes.codes("staff-status", SchoolType.PRIMARY_MIDDLE))
                .thenReturn(List.of(new CodeLists.Code("301", "退休", "Retired", "", true)));
        routes(RosterListView.class, ImportListView.class);
    }

    @Test
    void filter_in_the_address_narrows_the_list() {
        open();
        visit("roster?state=DRAFT&account=false&unit=" + RosterExample.SCHOOL.id());

        verify(roster).count(RosterExample.SCHOOL.id(), new StaffFilter(RecordState.DRAFT, false, null, null));
        assertThat(text()).contains("共 3 人");
        StaffGrid grid = _get(StaffGrid.class);
        assertThat(_size(grid)).isEqualTo(3);
        assertThat(_getCellComponent(grid, 2, "scope").getElement().getTextRecursively())
                .contains("范围外：已离退");
    }

    @Test
    void text_is_searched_without_the_blanks_around_it() {
        open();
        visit("roster");
        _setValue(_get(TextField.class), " 李雷 ");

        verify(roster).count(RosterExample.SCHOOL.id(), new StaffFilter(null, null, null, "李雷"));
        verify(roster, never()).count(any(), eq(new StaffFilter(null, null, null, " 李雷 ")));
    }

    @Test
    void empty_list_says_what_to_do() {
        when(roster.count(any(), any())).thenReturn(new RosterDirectory.Counts(0, 0, 0, 0, 0));
        open();
        visit("roster");
        assertThat(text()).contains("名册还是空的", "点“导入名册”上传 Excel 花名册");
        visit("roster?account=true");

        assertThat(text()).contains("没有符合条件的人员");
    }

    @Test
    void list_that_is_only_read_offers_nothing_to_do() {
        when(units.tops()).thenReturn(List.of());
        when(units.keeps(any())).thenReturn(false);
        open();
        visit("roster");

        assertThat(text()).contains("共 3 人");
        for (var words : List.of("添加人员", "导入名册", "开通账号")) {
            assertThat(_find(Button.class, spec -> spec.withText(words)))
                    .as(words)
                    .isEmpty();
        }
        assertThat(_get(StaffGrid.class).getSelectionModel()).isInstanceOf(GridNoneSelectionModel.class);
    }

    @Test
    void accounts_are_offered_only_to_those_who_may_issue_them() {
        when(units.issuesAccounts(any())).thenReturn(false);
        open();
        visit("roster");

        assertThat(_find(Button.class, spec -> spec.withText("开通账号"))).isEmpty();
    }

    @Test
    void accounts_go_to_people_without_one_after_a_preview_and_slips_are_not_lost_by_closing() {
        when(accounts.issue(eq(RosterExample.SCHOOL.id()), any()))
                .thenReturn(new IssuedAccounts(
                        List.of(new AccountSlip(fresh.id(), "李雷", "第一学校", "S1", "Kx7-mPq2-Vt", NOW)), 0, 0));
        open();
        visit("roster");
        StaffGrid grid = _get(StaffGrid.class);
        grid.asMultiSelect().select(fresh, known, gone);
        _click(button("处理所选 3 人的账号"));
        assertThat(text()).contains("新开通账号：1 人", "已有账号、不作改动：1 人", "已离册、不开通：1 人");
        verify(accounts, never()).issue(any(), any());

        var run = new IssueRun(
                accounts,
                RosterExample.SCHOOL.id(),
                IssuePlan.of(List.of(fresh, known, gone)).people());
        assertThat(run.step()).isFalse();
        new SlipsDialog(services(), run.slips(), run.linked(), 0).open();
        verify(accounts).issue(RosterExample.SCHOOL.id(), List.of(fresh.id()));
        assertThat(text()).contains("一次性密码只在这里出现").doesNotContain("Kx7-mPq2-Vt");
        _click(button("关闭"));

        assertThat(text()).contains("一次性密码只在这里出现");
    }

    @Test
    void person_leaves_with_a_reason_after_the_consequence_is_told() {
        open();
        visit("roster");
        StaffGrid grid = _get(StaffGrid.class);
        _clickItem(grid, 0);
        assertThat(_get(MasterDetail.class).isOpen()).isTrue();
        _click(button("变更人员状态"));
        assertThat(button("变更状态").isEnabled()).isFalse();
        chooseFirst();
        assertThat(text()).contains("该人员将离册");
        _click(button("变更状态"));

        verify(roster).changeStatus(fresh.id(), "301");
    }

    @Test
    void new_password_without_a_note_is_refused_on_the_field() {
        when(accounts.reissue(any(), any())).thenThrow(new InvalidInput("note", "error.account.note", 500));
        when(people.open(known.id()))
                .thenReturn(new StaffPerson(
                        RosterExample.person("韩梅梅", AccountId.random(), RecordState.EFFECTIVE, "100")
                                .person(),
                        Map.of(),
                        Set.of()));
        open();
        visit("roster?person=" + known.id());
        _click(button("重发一次性密码"));
        _click(_find(Button.class, spec -> spec.withText("重发一次性密码")).get(1));

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
    }

    private StaffServices services() {
        return new StaffServices(
                roster,
                people,
                accounts,
                mock(AccountSlips.class),
                mock(StaffSheet.class),
                mock(RosterSheets.class),
                mock(RosterWords.class),
                units,
                mock(FormCatalog.class),
                mock(RecordRules.class),
                codes,
                mock(FormViews.class));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void chooseFirst() {
        var status = (Select<CodeLists.Code>) _get(Select.class, spec -> spec.withLabel("新的人员状态"));
        _setValue(status, status.getListDataView().getItem(0));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
