package org.shice.board.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.board.Board;
import org.shice.board.Board.Figures;
import org.shice.board.Board.Line;
import org.shice.board.Board.Person;
import org.shice.board.Board.Selection;
import org.shice.board.BoardCounts;
import org.shice.board.BoardFigure;
import org.shice.board.BoardSamples;
import org.shice.board.BoardSheets;
import org.shice.board.BoardWords;
import org.shice.board.BulletinDocument;
import org.shice.board.BulletinSheets;
import org.shice.board.BulletinWords;
import org.shice.board.Bulletins;
import org.shice.board.Bulletins.Bulletin;
import org.shice.board.BurnUp;
import org.shice.board.Forecast;
import org.shice.board.Forecast.Outcome;
import org.shice.board.Grouping;
import org.shice.board.OnTime;
import org.shice.board.Outlooks;
import org.shice.board.Outlooks.Outlook;
import org.shice.board.Outlooks.Trend;
import org.shice.board.Outlooks.UnitOutlook;
import org.shice.board.Pace;
import org.shice.board.PeopleSheet;
import org.shice.board.Risk;
import org.shice.campaign.CampaignAreas;
import org.shice.campaign.CampaignAreas.Area;
import org.shice.campaign.CampaignId;
import org.shice.campaign.CampaignInfo;
import org.shice.campaign.CampaignPlan;
import org.shice.campaign.CampaignState;
import org.shice.campaign.Campaigns;
import org.shice.campaign.ScopeRule;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.page.KeysetPage;
import org.shice.profile.RecordId;
import org.shice.review.Stage;
import org.shice.ui.BrowserlessPage;
import org.shice.ui.DayField;
import org.shice.ui.EmptyState;
import org.shice.ui.LiveRefresh;

class BoardViewTest extends BrowserlessPage {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final Board board = mocked(Board.class);
    private final Outlooks outlooks = mocked(Outlooks.class);
    private final Bulletins bulletins = mocked(Bulletins.class);
    private final CampaignAreas areas = mocked(CampaignAreas.class);
    private final Campaigns campaigns = mocked(Campaigns.class);
    private final CampaignId id = CampaignId.random();
    private final UnitInfo bureau = BoardSamples.bureau();
    private final Area area = new Area(campaign(), List.of(bureau), List.of(bureau));

    @BeforeEach
    void start() {
        mocked(BoardSheets.class);
        mocked(BulletinDocument.class);
        mocked(BulletinSheets.class);
        mocked(PeopleSheet.class);
        mocked(LiveRefresh.class);
        beans(CampaignChoice.class);
        beans(BoardWords.class, BulletinWords.class);
        routes(
                BoardStartView.class,
                BoardView.class,
                BoardPeopleView.class,
                TrendView.class,
                OutlookView.class,
                BulletinView.class);
        lenient().when(campaigns.visible()).thenReturn(List.of(area.campaign()));
        lenient().when(campaigns.get(id)).thenReturn(area.campaign());
        lenient().when(areas.area(any(), any())).thenReturn(area);
        open();
    }

    @Test
    void board_opens_the_campaign_that_runs() {
        figures(line("第一学校", counts(10, 6, 3)));
        visit("board");
        assertThat(text()).contains("应采集", "下级单位");
        verify(board).figures(id, null, Grouping.UNIT);
    }

    @Test
    void without_a_campaign_the_board_says_what_will_stand_there() {
        when(campaigns.visible()).thenReturn(List.of());
        visit("board");
        assertThat(text()).contains("还没有信息采集");
    }

    @Test
    void every_number_of_the_sum_leads_to_its_people() {
        figures(line("第一学校", counts(10, 6, 3)));
        visit("board/" + id);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("figure")))
                .extracting(Anchor::getHref)
                .allMatch(path -> path.startsWith("board/" + id + "/people?figure="))
                .hasSize(3);
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void on_a_phone_a_card_says_what_the_columns_say() {
        onAPhone();
        figures(line("第一学校", counts(10, 6, 3)));
        visit("board/" + id);
        var card = card(0);
        assertThat(card).contains("第一学校", "应采集", "10", "报送率", "60%", "生效率", "30%", "节点按时率", "50%");
        assertThat(card).doesNotContain("已建号");
    }

    @Test
    void unit_without_people_has_no_share_of_them() {
        figures(line("第一学校", BoardCounts.NONE), line("第二学校", counts(10, 6, 3)));
        visit("board/" + id);
        assertThat(cells("board.effective.share")).containsExactly("—", "30%");
        assertThat(cells("board.on-time")).containsExactly("—", "50%");
    }

    @Test
    void log_of_the_campaign_is_one_step_away() {
        figures(line("第一学校", counts(10, 6, 3)));
        visit("board/" + id);
        assertThat(_get(Anchor.class, spec -> spec.withText("督办记录")).getHref())
                .isEqualTo("deadlines/log?campaign=" + id);
    }

    @Test
    void address_says_how_the_lines_are_grouped() {
        figures(line("", counts(10, 6, 3)));
        visit("board/" + id + "?group=DISTRICT&unit=" + bureau.id());
        verify(board).figures(id, bureau.id(), Grouping.DISTRICT);
        assertThat(_find(Anchor.class, spec -> spec.withText("全部学校"))).hasSize(1);
    }

    @Test
    void nobody_to_collect_is_said_in_words() {
        when(board.figures(any(), any(), any()))
                .thenReturn(new Figures(area, Grouping.UNIT, List.of(), BoardCounts.NONE, 1));
        visit("board/" + id);
        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void people_behind_a_number_are_listed() {
        var selection = new Selection(BoardFigure.OVERDUE, bureau.id(), null, true);
        when(board.countPeople(id, selection)).thenReturn(7);
        lenient().when(board.people(any(), any(), any(), anyInt())).thenReturn(new KeysetPage<Person>(List.of(), null));
        visit(BoardAddress.people(id, selection));
        assertThat(text()).contains("共 7 人", "超期 · 直属单位");
    }

    @Test
    void person_behind_a_number_is_a_card_on_a_phone() {
        onAPhone();
        var person = new Person(
                UUID.randomUUID(),
                new RecordId(UUID.randomUUID()),
                "赵一",
                "第一学校",
                Stage.UNIT,
                NOW.minus(3, DAYS),
                NOW,
                3);
        when(board.countPeople(any(), any())).thenReturn(1);
        when(board.people(any(), any(), any(), anyInt())).thenReturn(new KeysetPage<>(List.of(person), null));
        visit(BoardAddress.people(id, new Selection(BoardFigure.OVERDUE, null, null, false)));
        assertThat(card(0)).contains("赵一", "第一学校", "2026-03-10", "待单位初审", "2026-03-07", "退回次数", "3");
    }

    @Test
    void trend_draws_four_lines_and_lists_the_days() {
        var day = new Outlooks.Day(TODAY, 4, 5, 3, 2, 1, 1);
        when(outlooks.trend(id, null))
                .thenReturn(new Trend(
                        area,
                        10,
                        List.of(day),
                        List.of(
                                new BurnUp.Point(TODAY.minusDays(1), 2, 1, 0, 0),
                                new BurnUp.Point(TODAY, 4, 2, 4, 1),
                                new BurnUp.Point(TODAY.plusDays(1), 10, 10, null, null)),
                        true));
        visit("board/" + id + "/trend");
        var chart = _get(BurnUpChart.class).getElement().getOuterHTML();
        assertThat(chart).contains("class=\"planned-submitted\"", "class=\"effective\"", "class=\"today\"");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        onAPhone();
        visit("board");
        visit("board/" + id + "/trend");
        assertThat(card(0)).contains("2026-03-10", "首次报送", "4", "报送（次）", "5", "退回", "1");
    }

    @Test
    void where_no_district_audits_nobody_reads_of_one() {
        var passed = "县区通过";
        var college = line("文学院", counts(10, 8, 4));
        figures(college);
        visit("board/" + id);
        assertThat(text()).contains(passed);
        when(board.figures(any(), any(), any()))
                .thenReturn(new Figures(area, Grouping.UNIT, List.of(college), college.counts(), 0));
        visit("board/" + id);
        assertThat(text()).doesNotContain(passed).contains("初审通过");
    }

    @Test
    void scale_of_the_chart_holds_the_largest_number() {
        for (int most : new int[] {1, 4, 5, 39, 41, 1039, 99_999, 100_001}) {
            assertThat(BurnUpChart.ceiling(most)).isBetween(most, most * 2 + 3);
            assertThat(BurnUpChart.ceiling(most) % 4).isZero();
        }
    }

    @Test
    void units_at_risk_stand_above_the_ranking_with_the_reason() {
        var late = new UnitOutlook(
                2,
                line("第二学校", counts(10, 4, 1)),
                new Forecast(Outcome.EXPECTED, 6, 0.5, LocalDate.of(2026, 4, 2)),
                new Forecast(Outcome.NO_PACE, 9, 0, null),
                List.of(new Risk(Risk.Reason.SUBMISSION_LATE, 13)));
        var good = new UnitOutlook(
                1,
                line("第一学校", counts(10, 10, 10)),
                new Forecast(Outcome.DONE, 0, 1, TODAY),
                new Forecast(Outcome.DONE, 0, 1, TODAY),
                List.of());
        when(outlooks.outlook(id, null, Grouping.UNIT))
                .thenReturn(new Outlook(area, List.of(good, late), TODAY, TODAY, 14, false));
        visit("board/" + id + "/outlook");
        var tables = _find(Grid.class);
        assertThat(tables).hasSize(2);
        assertThat(tables).allSatisfy(table -> assertThat(isCards(table)).isFalse());
        assertThat(_size(tables.get(0))).isEqualTo(1);
        assertThat(_size(tables.get(1))).isEqualTo(2);
        assertThat(text()).contains("有风险的单位", "按近 14 个工作日的进度推算");
        onAPhone();
        visit("board/" + id);
        visit("board/" + id + "/outlook");
        assertThat(_find(Grid.class))
                .allSatisfy(table -> assertThat(isCards(table)).isTrue());
        assertThat(card(0)).contains("第二学校", "第 2 名", "按现在的进度，报送将晚 13 天", "2026-04-02", "近期无进展", "40%", "10%", "50%");
    }

    @Test
    void bulletin_shows_the_report_of_the_days_in_the_address() {
        var total = counts(10, 6, 3);
        when(bulletins.bulletin(id, null, TODAY.minusDays(9), TODAY.minusDays(2)))
                .thenReturn(new Bulletin(
                        area,
                        TODAY.minusDays(9),
                        TODAY.minusDays(2),
                        total,
                        List.of(new Bulletins.Ranked(1, line("第一学校", total))),
                        List.of()));
        visit("board/" + id + "/bulletin?from=2026-03-01&until=2026-03-08");
        assertThat(text()).contains("截至2026年3月8日，应采集 10 人", "没有单位超期");
        assertThat(_find(NativeTableRow.class)).hasSize(2);
        assertThat(_find(Anchor.class, spec -> spec.withText("下载 Word 文件"))).hasSize(1);
    }

    @Test
    void wrong_period_is_told_at_its_field() {
        when(bulletins.bulletin(any(), any(), any(), any()))
                .thenThrow(new InvalidInput("until", "board.problem.order"));
        visit("board/" + id + "/bulletin?from=2026-03-09&until=2026-03-08");
        var until = _get(DayField.class, spec -> spec.withLabel("结束日期"));
        assertThat(until.isInvalid()).isTrue();
        assertThat(_find(Anchor.class, spec -> spec.withText("下载 Word 文件"))).isEmpty();
    }

    private static void onAPhone() {
        var window = mock(ExtendedClientDetails.class);
        when(window.getBodyClientWidth()).thenReturn(390);
        UI.getCurrent().getInternals().setExtendedClientDetails(window);
    }

    private static boolean isCards(Grid<?> grid) {
        return grid.getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getKey)
                .toList()
                .equals(List.of("card"));
    }

    private static String card(int row) {
        Grid<?> grid = _find(Grid.class).get(0);
        assertThat(isCards(grid)).isTrue();
        return _getCellComponent(grid, row, "card").getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static List<String> cells(String column) {
        Grid<Line> grid = _get(Grid.class);
        var cells = (LitRenderer<Line>) grid.getColumnByKey(column).getRenderer();
        var text = Objects.requireNonNull(cells.getValueProviders().get("text"));
        return IntStream.range(0, _size(grid))
                .mapToObj(row -> (String) text.apply(_get(grid, row)))
                .toList();
    }

    private void figures(Line... lines) {
        when(board.figures(any(), any(), any()))
                .thenAnswer(call ->
                        new Figures(area, call.getArgument(2), List.of(lines), lines[lines.length - 1].counts(), 2));
    }

    private static Line line(String name, BoardCounts counts) {
        return new Line(BoardSamples.bureau().id(), name, null, true, counts);
    }

    private static BoardCounts counts(int expected, int submitted, int effective) {
        return BoardSamples.counts(expected, submitted, effective, new OnTime(1, 0, 1, 2), Pace.NONE);
    }

    private CampaignInfo campaign() {
        var plan = new CampaignPlan(
                "2026 年采集",
                bureau.id(),
                new ScopeRule(true, 12, false),
                TODAY.minusDays(30),
                TODAY,
                TODAY,
                TODAY,
                TODAY,
                TODAY.plusDays(20));
        return new CampaignInfo(
                id,
                plan,
                "市教育局",
                bureau.path(),
                CampaignState.OPEN,
                new CampaignInfo.Enrolment(false, 0, 0, 0, 0, 0),
                NOW,
                null);
    }
}
