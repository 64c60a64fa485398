package org.shice.roster.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.account.Accounts;
import org.shice.roster.ImportChange;
import org.shice.roster.ImportCounts;
import org.shice.roster.ImportDecisions;
import org.shice.roster.ImportFinding;
import org.shice.roster.ImportId;
import org.shice.roster.ImportProblem;
import org.shice.roster.ImportRemark;
import org.shice.roster.ImportRow;
import org.shice.roster.ImportRowState;
import org.shice.roster.ImportState;
import org.shice.roster.RosterImports;
import org.shice.roster.RosterImports.RowFilter;
import org.shice.roster.RosterSheets;
import org.shice.roster.RosterWords;
import org.shice.ui.BrowserlessPage;
import org.shice.ui.LiveRefresh;

class ImportViewTest extends BrowserlessPage {

    private static final ImportCounts COUNTS = new ImportCounts(1, 2, 0, 1, 0, 0, 1, 2, 1, 0, 0);

    private final RosterImports imports = mock(RosterImports.class);
    private final ImportDecisions decisions = mock(ImportDecisions.class);
    private final RosterWords words = mock(RosterWords.class);
    private final KeptUnits units = mock(KeptUnits.class);
    private final Accounts accounts = mock(Accounts.class);
    private final LiveRefresh live = mock(LiveRefresh.class);
    private final ImportId id = ImportId.random();
    private final ImportRow wrong = RosterExample.row(
            4,
            ImportRowState.ERROR,
            false,
            List.of(),
            new ImportFinding(ImportFinding.Severity.ERROR, "name", 0, "roster.finding.required", List.of()));
    private final ImportRow contested = RosterExample.row(
            3, ImportRowState.CHANGED, false, List.of(new ImportChange("formerName", "旧名", "新名", true)));
    private Runnable news = () -> {};

    @BeforeEach
    void an_import_that_waits_for_decisions() {
        bean(
                ImportServices.class,
                new ImportServices(imports, decisions, mock(RosterSheets.class), words, units, accounts, live));
        when(units.all()).thenReturn(List.of(RosterExample.SCHOOL));
        when(units.tops()).thenReturn(List.of(RosterExample.SCHOOL));
        when(units.get(any())).thenReturn(RosterExample.SCHOOL);
        when(units.name(any(), any())).thenReturn(RosterExample.SCHOOL.name());
        when(accounts.names(any())).thenReturn(Map.of(RosterExample.CLERK, "雷玲"));
        when(words.field(any(), any(), any())).thenAnswer(call -> "项目" + call.getArgument(1));
        when(words.value(any(), any(), any(), any())).thenAnswer(call -> call.getArgument(2));
        when(words.fields(any())).thenReturn(List.of("name"));
        when(words.finding(any(), anyInt(), any(), any())).thenReturn("第4行,第A列，【姓名】不能为空！");
        doAnswer(call -> news = call.getArgument(1)).when(live).whileAttached(any(), any(), any(String[].class));
        stands(ImportState.READY);
        when(imports.rows(any(), any(), any(), anyInt()))
                .thenAnswer(call ->
                        RosterExample.page(List.of(contested, wrong), call.getArgument(2), call.getArgument(3)));
        when(imports.row(id, 3)).thenReturn(contested);
        routes(ImportListView.class, ImportView.class, RosterListView.class);
    }

    @Test
    void figures_filter_the_rows_and_stand_in_the_address() {
        open();
        visit("imports/" + id);
        assertThat(text()).contains("名册.xls", "东洲区第一学校 · 雷玲 于 2026-03-10 10:00 上传", "共 4 行");
        _click(button("有误"));

        assertThat(text()).contains("共 1 行");
        assertThat(_size(_get(RowGrid.class))).isEqualTo(1);
        verify(imports).rows(id, RowFilter.of(ImportRowState.ERROR), null, 1);
        visit("imports/" + id + "?rows=TEACHER_VALUES");
        _size(_get(RowGrid.class));
        assertThat(button("与教师填写不同").hasClassName("task-chip-on")).isTrue();
    }

    @Test
    void row_shows_the_place_of_its_error() {
        open();
        visit("imports/" + id);
        RowGrid grid = _get(RowGrid.class);
        grid.select(_get(grid, 1));

        assertThat(text()).contains("第4行,第A列，【姓名】不能为空！");
        assertThat(_find(Checkbox.class, spec -> spec.withLabel("写入这一行"))).isEmpty();
    }

    @Test
    void value_of_the_teacher_stays_unless_the_person_says_otherwise() {
        open();
        visit("imports/" + id);
        RowGrid grid = _get(RowGrid.class);
        grid.select(_get(grid, 0));
        assertThat(text()).contains("旧名", "新名", "教师填写，保留");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("用名册的值覆盖教师填写的值")), true);

        verify(decisions).decide(id, 3, true, true);
    }

    @Test
    void many_rows_are_decided_by_their_filter() {
        open();
        visit("imports/" + id + "?rows=TEACHER_VALUES");
        var filter = new RowFilter(null, ImportRemark.TEACHER_VALUES);
        _click(button("全部跳过"));
        verify(decisions).decideAll(id, filter, false, false);
        _click(button("全部用名册覆盖"));
        verify(decisions, never()).decideAll(id, filter, true, true);
        _fireConfirm(_get(ConfirmDialog.class));

        verify(decisions).decideAll(id, filter, true, true);
    }

    @Test
    void nothing_is_written_before_the_summary_is_confirmed() {
        open();
        visit("imports/" + id);
        _click(button("写入 2 行"));
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("新增 1 人，变更 1 人");
        verify(decisions, never()).confirm(any());
        _fireConfirm(_get(ConfirmDialog.class));

        verify(decisions).confirm(id);
    }

    @Test
    void page_follows_the_work_and_offers_the_next_step() {
        stands(ImportState.READING);
        open();
        visit("imports/" + id);
        assertThat(text()).contains("正在核对：1 / 4 行");
        stands(ImportState.APPLYING);
        news.run();
        assertThat(text()).contains("正在写入：1 / 4 行");
        stands(ImportState.DONE);
        news.run();

        assertThat(text()).contains("已写入 0 行，未写入 4 行（其中有误 1 行）", "查看未开通账号的人员");
        when(units.issuesAccounts(any())).thenReturn(true);
        visit("imports/" + id);
        assertThat(text()).contains("下一步：开通账号");
    }

    @Test
    void file_that_cannot_be_used_says_why() {
        when(words.problem(any(), any())).thenReturn("找不到【姓名】列，请检查模板");
        when(imports.get(id))
                .thenReturn(RosterExample.info(
                        id,
                        ImportState.FAILED,
                        new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                        new ImportProblem("roster.import.problem.column-missing", List.of("姓名"))));
        open();
        visit("imports/" + id);

        assertThat(text()).contains("文件不能使用", "找不到【姓名】列，请检查模板");
    }

    @Test
    void list_of_imports_says_who_and_how_many_and_what_to_do_when_it_is_empty() {
        when(imports.recent(any(), anyInt())).thenReturn(List.of());
        open();
        visit("imports");
        assertThat(text()).contains("还没有导入过名册");
        when(imports.recent(RosterExample.SCHOOL.id(), 50))
                .thenReturn(List.of(RosterExample.info(id, ImportState.READY, COUNTS)));
        news.run();

        assertThat(text()).contains("最近 1 次导入");
        ImportGrid grid = _get(ImportGrid.class);
        assertThat(_get(grid, 0).by()).isEqualTo("雷玲");
    }

    private void stands(ImportState state) {
        when(imports.get(id)).thenReturn(RosterExample.info(id, state, COUNTS));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
