package org.shice.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.forms.Finding;
import org.shice.platform.time.TimeSettings;
import org.shice.profile.Gaps;
import org.shice.profile.Gaps.Gap;
import org.shice.profile.RecordEditing;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordSheet;
import org.shice.review.CaseInfo;
import org.shice.review.CaseStatuses;
import org.shice.review.CaseStatuses.CaseStatus;
import org.shice.review.ReviewPage;
import org.shice.review.Stage;
import org.shice.review.StageDueDates;
import org.shice.ui.BrowserlessPage;

class RecordHomePanelTest extends BrowserlessPage {

    private final RecordEditing editing = mocked(RecordEditing.class);
    private final CaseStatuses statuses = mocked(CaseStatuses.class);
    private final RecordInfo record = ReviewExample.aRecord();

    @BeforeEach
    void start() {
        open();
    }

    @Test
    void returned_record_two_days_late_says_so_and_leads_into_it() {
        gaps(0, 0);
        status(Stage.RETURNED, -2, 3, List.of());
        show();

        assertThat(text()).contains("被退回", "有 3 条修改意见", "超期 2 天");
        assertThat(way().getText()).isEqualTo("去修改");
        assertThat(way().getHref()).isEqualTo("my-record");
    }

    @Test
    void gaps_are_counted_with_the_time_they_take() {
        gaps(4, 2);
        status(Stage.FILL, 5, 0, List.of());
        show();

        assertThat(text()).contains("还差 4 处，大约需要 2 分钟", "剩 5 天");
        assertThat(way().getText()).isEqualTo("继续填写");
    }

    @Test
    void complete_record_asks_to_be_submitted() {
        gaps(0, 0);
        status(Stage.FILL, 0, 0, List.of());
        show();

        assertThat(text()).contains("已填写完整");
        assertThat(way().getText()).isEqualTo("去报送");
    }

    @Test
    void submitted_record_names_who_has_it() {
        gaps(0, 0);
        status(Stage.DISTRICT, 5, 0, List.of("王芳"));
        show();

        assertThat(text()).contains("正在处理：王芳");
        assertThat(_find(Anchor.class)).hasSize(1);
    }

    @Test
    void effective_record_asks_for_nothing_and_has_no_due_date() {
        gaps(0, 0);
        status(Stage.EFFECTIVE, -2, 0, List.of());
        show();

        assertThat(text()).contains("生效").doesNotContain("超期");
    }

    @Test
    void record_outside_a_collection_can_be_looked_at() {
        gaps(1, 0);
        when(statuses.of(record.id())).thenReturn(Optional.empty());
        show();

        assertThat(text()).contains("目前没有需要您参加的采集", "还差 1 处，由学校补充");
    }

    @Test
    void teacher_without_a_record_sees_no_panel() {
        when(editing.own()).thenReturn(Optional.empty());

        assertThat(panel().content()).isEmpty();
    }

    private RecordHomePanel panel() {
        return new RecordHomePanel(editing, statuses, Clock.fixed(NOW, TimeSettings.ZONE));
    }

    private void show() {
        UI.getCurrent().add(panel().content().orElseThrow());
    }

    private static Anchor way() {
        return _get(Anchor.class, spec -> spec.withClasses("link-button"));
    }

    private void gaps(int count, int minutes) {
        var finding = new Finding(Finding.Severity.MISSING, "basic", null, "phone", "rule.required", List.of());
        var items = IntStream.range(0, count)
                .mapToObj(n -> new Gap(finding, minutes == 0))
                .toList();
        when(editing.own()).thenReturn(Optional.of(new RecordSheet(record, true, List.of(), new Gaps(items, minutes))));
    }

    private void status(Stage stage, int dueInDays, int remarks, List<String> handlers) {
        var due = NOW.plus(dueInDays, ChronoUnit.DAYS);
        var example = ReviewExample.aCase(stage);
        var info = new CaseInfo(
                example.id(),
                example.campaignId(),
                record.id(),
                example.unitId(),
                example.unitPath(),
                stage,
                NOW,
                remarks == 0 ? 0 : 1,
                new StageDueDates(due, due, due, due, due),
                null,
                null);
        var remark = new ReviewPage.Remark(
                "basic", "b1", "phone", "one digit is missing", Stage.UNIT, ReviewExample.COLLEAGUE, NOW, true);
        var asked = IntStream.range(0, remarks).mapToObj(n -> remark).toList();
        var route = List.of(Stage.UNIT, Stage.DISTRICT, Stage.CONFIRM);
        when(statuses.of(record.id()))
                .thenReturn(Optional.of(new CaseStatus(info, route, List.of(), asked, handlers, false)));
    }
}
