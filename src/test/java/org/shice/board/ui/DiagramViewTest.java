package org.shice.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.shice.board.ui.BoardFixture.ID;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.board.DiagramKind;
import org.shice.board.DiagramSheet;
import org.shice.board.Diagrams;
import org.shice.board.Diagrams.Diagram;
import org.shice.board.Diagrams.Spent;
import org.shice.board.Diagrams.Step;
import org.shice.board.ProcessModel;
import org.shice.board.StepKind;
import org.shice.campaign.Campaigns;
import org.shice.plan.MilestoneId;
import org.shice.ui.BpmnDiagram;
import org.shice.ui.BpmnDiagram.ElementClick;
import org.shice.ui.BrowserlessPage;
import org.shice.ui.LiveRefresh;

class DiagramViewTest extends BrowserlessPage {

    private static final MilestoneId MILESTONE = MilestoneId.random();

    private final Diagrams diagrams = mocked(Diagrams.class);

    @BeforeEach
    void start() {
        when(mocked(Campaigns.class).visible()).thenReturn(List.of());
        mocked(DiagramSheet.class);
        mocked(LiveRefresh.class);
        components(CampaignChoice.class);
        routes(DiagramView.class);
    }

    @Test
    void every_number_of_the_table_opens_the_list_behind_it() {
        shows(
                DiagramKind.REVIEW,
                step("UserTask_VerifyAtUnit", StepKind.PERSON, 12, 3, new Spent(180_000, 7), null),
                step("EndEvent_Withdrawn", StepKind.END, 2, 0, null, null));
        assertThat(addresses())
                .containsExactly(
                        "tasks?scope=area&campaign=" + ID + "&stage=UNIT",
                        "tasks?scope=area&campaign=" + ID + "&stage=UNIT&only=overdue");
        assertThat(rows().get(1)).contains("单位初审").contains("12").contains("3").contains("2.1 天");
        assertThat(rows().get(2)).contains("已撤回").contains("2").contains("–");
    }

    @Test
    void people_of_two_stages_stand_at_one_step() {
        shows(DiagramKind.COLLECTION, step("UserTask_FillRecord", StepKind.PERSON, 5, 0, null, null));
        assertThat(addresses()).containsExactly("progress/cases?campaign=" + ID + "&stage=FILL,RETURNED");
    }

    @Test
    void milestone_opens_its_deadlines() {
        shows(DiagramKind.CITY_PLAN, step("CallActivity_Roster", StepKind.PART, 4, 1, null, MILESTONE));
        assertThat(addresses())
                .containsExactly(
                        "deadlines?show=open&campaign=" + ID + "&milestone=" + MILESTONE,
                        "deadlines?show=late&campaign=" + ID + "&milestone=" + MILESTONE);
    }

    @Test
    void step_of_a_deadline_opens_the_deadlines_that_stand_there() {
        shows(DiagramKind.DEADLINE, step("Event_RungDue", StepKind.TIMER, 4, 4, null, null));
        assertThat(addresses())
                .containsExactly(
                        "deadlines?show=all&campaign=" + ID + "&step=Event_RungDue",
                        "deadlines?show=late&campaign=" + ID + "&step=Event_RungDue");
    }

    @Test
    void picture_says_the_same_as_the_table_and_reacts_where_there_is_a_list() {
        shows(
                DiagramKind.COLLECTION,
                step("UserTask_FillRecord", StepKind.PERSON, 5, 1, new Spent(5400, 2), null),
                step("EndEvent_CollectionLeft", StepKind.END, 0, 0, null, null));
        var picture = _get(BpmnDiagram.class).getElement();
        assertThat(picture.getPropertyRaw("counts").toString())
                .contains("\"UserTask_FillRecord\":5")
                .contains("\"EndEvent_CollectionLeft\":0");
        assertThat(picture.getPropertyRaw("late").toString()).contains("\"UserTask_FillRecord\":1");
        assertThat(picture.getPropertyRaw("notes").toString()).contains("1.5 小时");
        assertThat(picture.getPropertyRaw("descriptions").toString()).contains("现有 5，其中超期 1，用时中位数 1.5 小时");
    }

    @Test
    void click_on_an_element_goes_to_its_list() {
        shows(DiagramKind.CAMPAIGN, step("Event_ClosingReceived", StepKind.MESSAGE, 1, 0, null, null));
        var picture = _get(BpmnDiagram.class);
        var click = new ElementClick(picture, true, "Event_ClosingReceived");
        // the page of the other feature is not there, so the router says which one it looked for
        assertThatThrownBy(() -> ComponentUtil.fireEvent(picture, click))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("'progress?campaign=" + ID + "'");
    }

    @Test
    void nothing_is_redrawn_while_the_figures_stay_the_same() {
        shows(DiagramKind.CAMPAIGN, step("Event_ClosingReceived", StepKind.MESSAGE, 1, 0, null, null));
        var row = _find(NativeTableRow.class).get(1);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(_find(NativeTableRow.class).get(1)).isSameAs(row);
    }

    private void shows(DiagramKind kind, Step... steps) {
        var model = new ProcessModel(kind.process(), "<xml/>", Set.of(), List.of());
        when(diagrams.get(any(), any()))
                .thenReturn(new Diagram(
                        BoardFixture.campaign(), kind, List.of(kind, DiagramKind.REVIEW), model, List.of(steps), NOW));
        open();
        visit("board/" + ID + "/diagram?process=" + kind.process());
    }

    private static Step step(
            String element, StepKind kind, int now, int late, @Nullable Spent spent, @Nullable MilestoneId milestone) {
        return new Step(element, kind, now, late, spent, milestone);
    }

    private static List<String> addresses() {
        return _find(_get(StepTable.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
