package org.shice.tasks.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.HasValueUtilsKt._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.CellFocusEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.ArgumentMatchers;
import org.shice.account.Access;
import org.shice.account.Accounts;
import org.shice.account.Actor;
import org.shice.account.Role;
import org.shice.organization.Units;
import org.shice.tasks.SearchMemory;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskWork;
import org.shice.tasks.TaskWork.Result;
import org.shice.tasks.WorkItem;
import org.shice.ui.BrowserlessPage;
import org.shice.ui.Keys;
import org.shice.ui.LiveRefresh;
import org.springframework.beans.factory.ObjectProvider;

class TaskListViewTest extends BrowserlessPage {

    private final FakeTaskList tasks = new FakeTaskList();
    private final TaskWork work = mock(TaskWork.class);
    private final LiveRefresh live = mock(LiveRefresh.class);

    @BeforeEach
    void start() {
        var access = mocked(Access.class);
        when(access.actor()).thenReturn(new Actor(FakeTaskList.ME, "王芳", List.of(), null));
        when(access.scopes(any(Role[].class))).thenReturn(List.of());
        var accounts = mocked(Accounts.class);
        when(accounts.names(anyCollection())).thenReturn(Map.of(FakeTaskList.COLLEAGUE, "李莉", FakeTaskList.ME, "王芳"));
        when(work.covers(any())).thenReturn(true);
        when(work.opens(any())).thenReturn(true);
        when(work.decidable(any())).thenReturn(true);
        when(work.stages()).thenReturn(List.of("UNIT", "DISTRICT"));
        when(work.returnTargets("UNIT")).thenReturn(List.of("TEACHER"));
        when(work.route(any()))
                .thenAnswer(call -> "desk/" + call.<WorkItem>getArgument(0).taskId());
        var works = new TaskWorks(provider(List.of(work)));
        bean(TaskList.class, tasks);
        bean(TaskWorks.class, works);
        bean(TaskRows.class, new TaskRows(tasks, works, accounts, access));
        bean(TaskChoices.class, new TaskChoices(access, mock(Units.class), works, provider(List.of())));
        bean(LiveRefresh.class, live);
        bean(SearchMemory.class, new SearchMemory());
        routes(TaskListView.class, Desk.class);
        tasks.add("赵一", null);
        tasks.add("钱二", null);
        tasks.add("孙三", FakeTaskList.COLLEAGUE);
        tasks.add("李四", FakeTaskList.ME);
        open();
        UI.getCurrent().navigate(TaskListView.class);
    }

    @Test
    void free_tasks_come_first_with_the_numbers_of_the_other_lists() {
        assertThat(titles()).containsExactly("赵一", "钱二");
        assertThat(tabs()).containsExactly("我的 1", "待领取 2", "本辖区全部 4");
    }

    @Test
    void claimed_task_leaves_the_free_list_and_can_be_opened_from_the_notice() {
        _click(button(0));
        assertThat(titles()).containsExactly("钱二");
        assertThat(tabs().get(0)).isEqualTo("我的 2");
        assertThat(text(_get(Notification.class))).contains("已认领");
        _click(_get(_get(Notification.class), Button.class, spec -> spec.withText("打开")));
        assertThat(address()).isEqualTo("desk/task-0");
    }

    @Test
    void line_says_what_a_task_is_about_when_its_feature_knows_more_than_the_title() {
        when(work.subjects(anyList())).thenReturn(Map.of("task-1", "ui.home"));
        UI.getCurrent().navigate(TaskListView.class, QueryParameters.of("text", ""));
        assertThat(_getCellComponent(grid(), 0, "TITLE").getElement().getText()).isEqualTo("赵一");
        assertThat(_getCellComponent(grid(), 1, "TITLE").getElement().getText()).isEqualTo("首页");
    }

    @Test
    void line_of_somebody_who_only_looks_is_no_link() {
        when(work.opens(any())).thenReturn(false);
        assertThat(_getCellComponent(grid(), 0, "TITLE")).isInstanceOf(Span.class);
    }

    @Test
    void task_a_colleague_took_first_is_told_by_name_and_the_list_is_fresh() {
        var seen = button(0);
        tasks.replace(tasks.get("task-0"), FakeTaskList.COLLEAGUE);
        _click(seen);
        assertThat(text(_get(Notification.class))).contains("李莉");
        assertThat(titles()).containsExactly("钱二");
    }

    @Test
    void own_task_can_be_given_back() {
        scope(TaskList.Scope.MINE);
        _click(button(0));
        assertThat(tasks.get("task-3").state()).isEqualTo(WorkItem.State.FREE);
        assertThat(titles()).isEmpty();
    }

    @Test
    void filter_goes_into_the_address_and_the_address_makes_the_filter() {
        scope(TaskList.Scope.AREA);
        _click(chip("曾退回"));
        assertThat(address()).isEqualTo("tasks?scope=area&only=returned");
        assertThat(titles()).containsExactly("钱二", "孙三");

        UI.getCurrent().navigate(TaskListView.class);
        assertThat(titles()).containsExactly("赵一", "钱二");

        UI.getCurrent().navigate(TaskListView.class, QueryParameters.fromString("scope=area&only=returned"));
        assertThat(titles()).containsExactly("钱二", "孙三");
        assertThat(chip("曾退回").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void searched_name_narrows_the_list_but_stays_out_of_the_address() {
        search("钱");
        assertThat(titles()).containsExactly("钱二");
        assertThat(address()).isEqualTo("tasks?search=1");
        assertThat(((Anchor) _getCellComponent(grid(), 0, "TITLE")).getHref()).isEqualTo("desk/task-1?search=1");
    }

    @Test
    void list_without_match_offers_to_clear_the_filters() {
        search("nobody");
        _click(_get(Button.class, spec -> spec.withText("清除筛选条件")));
        assertThat(titles()).containsExactly("赵一", "钱二");
    }

    @Test
    void click_on_a_line_opens_it_with_the_filter() {
        scope(TaskList.Scope.AREA);
        _clickItem(grid(), 2);
        assertThat(address()).isEqualTo("desk/task-2?scope=area");
    }

    @Test
    void approval_of_many_says_what_was_done_and_links_what_was_not() {
        when(work.approve(List.of("task-0", "task-1")))
                .thenReturn(List.of(
                        new Result("task-0", "赵一", true, null, List.of()),
                        new Result("task-1", "钱二", false, "error.TaskTaken", List.of("李莉"))));
        select(0, 1);
        _click(_get(Button.class, spec -> spec.withText("批量通过")));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("将审核通过 2 条");
        _click(_get(Button.class, spec -> spec.withText("通过 2 条")));

        var dialog = _get(Dialog.class);
        assertThat(text(dialog)).contains("1 条已办理。", "1 条没有办理", "李莉", "钱二");
        assertThat(_get(dialog, Anchor.class).getHref()).isEqualTo("desk/task-1");
    }

    @Test
    void return_of_many_needs_a_reason() {
        when(work.sendBack(any(), any(), any())).thenReturn(List.of());
        select(0, 1);
        _click(_get(Button.class, spec -> spec.withText("批量退回")));
        _click(_get(Button.class, spec -> spec.withText("退回 2 条")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _setValue(_get(TextArea.class), " 学历证书不清楚 ");
        _click(_get(Button.class, spec -> spec.withText("退回 2 条")));
        verify(work).sendBack(List.of("task-0", "task-1"), "TEACHER", "学历证书不清楚");
    }

    @Test
    void task_taken_elsewhere_leaves_the_list_and_the_selection_stays() {
        select(1);
        var handler = ArgumentCaptor.forClass(Runnable.class);
        verify(live).whileAttached(any(), handler.capture(), ArgumentMatchers.eq("work-item"));
        tasks.replace(tasks.get("task-0"), FakeTaskList.COLLEAGUE);
        handler.getValue().run();
        assertThat(titles()).containsExactly("钱二");
        assertThat(grid().getSelectedItems()).extracting(TaskRow::id).containsExactly("task-1");
    }

    @Test
    void keys_claim_and_open_the_line_the_keyboard_stands_on() {
        focus(1);
        Keys.press("c");
        assertThat(tasks.get("task-1").assignee()).isEqualTo(FakeTaskList.ME);
        focus(0);
        Keys.press("Enter");
        assertThat(address()).isEqualTo("desk/task-0");
    }

    @Test
    void question_mark_shows_what_the_keys_do() {
        Keys.press("?");
        assertThat(text(_get(Dialog.class))).contains("认领当前行", "打开当前行");
    }

    private static <T> ObjectProvider<T> provider(List<T> beans) {
        ObjectProvider<T> provider = mock();
        when(provider.stream()).thenAnswer(call -> beans.stream());
        when(provider.orderedStream()).thenAnswer(call -> beans.stream());
        return provider;
    }

    private static void scope(TaskList.Scope scope) {
        var tabs = _get(Tabs.class);
        var before = tabs.getSelectedTab();
        tabs.setSelectedIndex(List.of(TaskList.Scope.values()).indexOf(scope));
        ComponentUtil.fireEvent(tabs, new Tabs.SelectedChangeEvent(tabs, before, true));
    }

    private static void search(String text) {
        var field = _get(TextField.class);
        field.setValue(text);
        _fireValueChange(field, true);
    }

    private static void select(int... rows) {
        for (var row : rows) {
            grid().select(_get(grid(), row));
        }
    }

    private static void focus(int row) {
        var key = grid().getDataCommunicator().getKeyMapper().key(_get(grid(), row));
        ComponentUtil.fireEvent(grid(), new CellFocusEvent<>(grid(), true, key, "col", "body"));
    }

    private static List<String> titles() {
        return _find(Grid.class).isEmpty()
                ? List.of()
                : IntStream.range(0, _size(grid()))
                        .mapToObj(row -> _get(grid(), row).item().title())
                        .toList();
    }

    private static List<String> tabs() {
        return _get(Tabs.class).getChildren().map(TaskListViewTest::text).toList();
    }

    private static Button button(int row) {
        return (Button) _getCellComponent(grid(), row, "actions");
    }

    private static Button chip(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static Grid<TaskRow> grid() {
        return _get(Grid.class);
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Route(value = "desk", registerAtStartup = false)
    static class Desk extends Div implements HasUrlParameter<String> {
        @Override
        public void setParameter(BeforeEvent event, String parameter) {}
    }
}
