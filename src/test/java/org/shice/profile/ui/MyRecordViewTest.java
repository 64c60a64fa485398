package org.shice.profile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.account.AccountId;
import org.shice.forms.CodeLists;
import org.shice.forms.FieldValues;
import org.shice.forms.FormFixture;
import org.shice.forms.FormTexts;
import org.shice.forms.RecordRules;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionRow;
import org.shice.forms.TaskFormCheck;
import org.shice.forms.ui.FormViews;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.platform.error.InvalidInput;
import org.shice.profile.Gaps;
import org.shice.profile.Gaps.Gap;
import org.shice.profile.Provenance;
import org.shice.profile.RecordEditing;
import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordPanel;
import org.shice.profile.RecordRemarks;
import org.shice.profile.RecordSheet;
import org.shice.profile.RecordState;
import org.shice.profile.Remark;
import org.shice.profile.RemarkId;
import org.shice.profile.SectionChanged;
import org.shice.profile.SectionView;
import org.shice.ui.BrowserlessPage;
import org.shice.ui.EmptyState;

class MyRecordViewTest extends BrowserlessPage {

    private static final RecordId RECORD = RecordId.random();

    private final RecordEditing editing = mock(RecordEditing.class);
    private final RecordRemarks remarks = mock(RecordRemarks.class);
    private final Map<String, SectionView> sections = new HashMap<>();

    @BeforeEach
    void complete() {
        bean(RecordEditing.class, editing);
        bean(RecordRemarks.class, remarks);
        bean(RecordRules.class, FormFixture.rules());
        bean(CodeLists.class, FormFixture.codeLists());
        components(FieldValues.class, FormTexts.class, TaskFormCheck.class, FormViews.class, RecordPages.class);
        routes(MyRecordView.class);
        withRoles("TEACHER");
        var values = FormFixture.record(SchoolType.PRIMARY_MIDDLE);
        FormFixture.forms()
                .sections(SchoolType.PRIMARY_MIDDLE)
                .forEach(form -> put(form.code(), 1, values.rows(form.code()), true));
        when(editing.own()).thenAnswer(call -> Optional.of(sheet()));
        when(editing.open(RECORD)).thenAnswer(call -> sheet());
        when(editing.section(eq(RECORD), any())).thenAnswer(call -> section(call.getArgument(1)));
        when(editing.saveRow(eq(RECORD), any(), anyLong(), any()))
                .thenAnswer(call -> stored(call.getArgument(1), call.getArgument(3)));
    }

    @Test
    void what_is_typed_is_saved_and_said_so() {
        start("basic");

        type("formerName", "测试乙");

        verify(editing).saveRow(eq(RECORD), eq("basic"), eq(1L), any());
        assertThat(section("basic").rows().get(0).get("formerName")).contains("测试乙");
        _assertOne(Span.class, spec -> spec.withText("已保存 10:00:00"));
    }

    @Test
    void next_save_starts_from_the_edition_of_the_last() {
        start("basic");
        type("formerName", "甲");
        type("formerName", "乙");

        verify(editing).saveRow(eq(RECORD), eq("basic"), eq(2L), any());
    }

    @Test
    void page_opens_at_the_first_section_with_something_to_do() {
        put("work", 1, List.of(), true);
        start("");

        _assertOne(Button.class, spec -> spec.withText("添加一条"));
        assertThat(_get(NativeButton.class, spec -> spec.withId("section-work"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void missing_list_counts_and_jumps_to_the_field() {
        var row = rowsOf("work").get(0).with("position", "");
        put("work", 1, List.of(row), true);
        start("basic");
        _assertNone(TextField.class, spec -> spec.withId("position"));

        _click(_get(NativeButton.class, spec -> spec.withClasses("record-gap")));

        assertThat(_get(TextField.class, spec -> spec.withId("position")).isInvalid())
                .isTrue();
        assertThat(_get(com.vaadin.flow.component.details.Details.class).getSummaryText())
                .isEqualTo("还差 1 项，大约 1 分钟");
    }

    @Test
    void missing_row_leads_to_the_button_that_adds_one() {
        put("work", 1, List.of(), true);
        when(editing.addRow(RECORD, "work", 1)).thenAnswer(call -> {
            put("work", 2, List.of(new SectionRow("new", Map.of())), true);
            return section("work");
        });
        start("basic");

        _click(_get(NativeButton.class, spec -> spec.withClasses("record-gap")));
        _click(_get(Button.class, spec -> spec.withText("添加一条")));

        _assertOne(TextField.class, spec -> spec.withId("employer"));
    }

    @Test
    void loser_of_a_race_keeps_what_was_typed_and_may_reload() {
        start("basic");
        var theirs = section("basic", 7, "formerName", "别处");
        doThrow(new SectionChanged(theirs)).when(editing).saveRow(eq(RECORD), eq("basic"), eq(1L), any());

        type("formerName", "我的");
        assertThat(field("formerName").getValue()).isEqualTo("我的");

        _click(_get(Button.class, spec -> spec.withText("载入最新内容")));
        assertThat(field("formerName").getValue()).isEqualTo("别处");
    }

    @Test
    void loser_of_a_race_may_save_what_was_typed_over_it() {
        start("basic");
        var theirs = section("basic", 7, "formerName", "别处");
        doThrow(new SectionChanged(theirs)).when(editing).saveRow(eq(RECORD), eq("basic"), eq(1L), any());
        type("formerName", "我的");

        _click(_get(Button.class, spec -> spec.withText("用我填写的保存")));

        verify(editing).saveRow(eq(RECORD), eq("basic"), eq(7L), any());
        _assertOne(Span.class, spec -> spec.withText("已保存 10:00:00"));
        assertThat(field("formerName").getValue()).isEqualTo("我的");
    }

    @Test
    void refused_value_stays_in_its_field_with_the_reason() {
        start("basic");
        doThrow(new InvalidInput("formerName", "profile.value.text"))
                .when(editing)
                .saveRow(eq(RECORD), eq("basic"), anyLong(), any());

        type("formerName", "奇怪");

        assertThat(field("formerName").getValue()).isEqualTo("奇怪");
        assertThat(field("formerName").isInvalid()).isTrue();
        assertThat(field("formerName").getErrorMessage()).contains("不能保存的字符");
    }

    @Test
    void remark_on_a_field_stands_at_the_field_and_one_on_the_section_above() {
        var rowId = rowsOf("basic").get(0).id();
        put("basic", 1, rowsOf("basic"), true, remark(rowId, "formerName"), remark(null, null));
        start("basic");

        assertThat(field("formerName").getHelperText()).contains("退回意见：请核对");
        _click(_get(Button.class, spec -> spec.withText("已处理")));
        verify(remarks).answer(eq(RECORD), any());
    }

    @Test
    @SuppressWarnings("rawtypes")
    void value_from_the_school_is_marked() {
        start("basic");

        assertThat(field("formerName").getHelperText()).doesNotContain("导入");
        assertThat(_get(com.vaadin.flow.component.combobox.ComboBox.class, spec -> spec.withId("itLevel"))
                        .getHelperText())
                .contains("学校导入");
    }

    @Test
    void locked_section_is_shown_to_read() {
        put("basic", 1, rowsOf("basic"), false);
        start("basic");

        _assertNone(TextField.class, spec -> spec.withId("formerName"));
        assertThat(_find(Span.class, spec -> spec.withText("已锁定"))).hasSize(1);
    }

    @Test
    void panel_of_a_later_feature_stands_above_and_can_reload_the_page() {
        var pages = new ArrayList<RecordPanel.Page>();
        bean(RecordPanel.class, (record, page) -> {
            pages.add(page);
            return Optional.<Component>of(new Paragraph("where it stands"));
        });
        start("basic");
        _assertOne(Paragraph.class, spec -> spec.withText("where it stands"));
        put("basic", 1, rowsOf("basic"), false);

        pages.get(0).reload();

        _assertNone(TextField.class, spec -> spec.withId("formerName"));
    }

    @Test
    void person_without_a_record_learns_what_to_do() {
        when(editing.own()).thenReturn(Optional.empty());
        start("");

        _assertOne(EmptyState.class);
    }

    @Test
    void page_speaks_english() {
        inEnglish();
        start("basic");
        type("formerName", "x");

        _assertOne(Span.class, spec -> spec.withText("Saved 10:00:00"));
    }

    private void start(String section) {
        open();
        UI.getCurrent().navigate(section.isEmpty() ? "my-record" : "my-record/" + section);
    }

    private void type(String field, String value) {
        _setValue(field(field), value);
    }

    private TextField field(String id) {
        return _get(TextField.class, spec -> spec.withId(id));
    }

    private SectionView stored(String code, SectionRow row) {
        var before = section(code);
        put(code, before.edition() + 1, List.of(row), true);
        return section(code);
    }

    private SectionView section(String code) {
        return sheet().section(code).orElseThrow();
    }

    private SectionView section(String code, long edition, String field, String value) {
        var row = section(code).rows().get(0).with(field, value);
        put(code, edition, List.of(row), true);
        return section(code);
    }

    private void put(String code, long edition, List<SectionRow> rows, boolean editable, Remark... remarks) {
        var form = FormFixture.forms().section(SchoolType.PRIMARY_MIDDLE, code);
        var origin = new Provenance(Provenance.Source.IMPORT, AccountId.random(), Instant.EPOCH);
        var origins = new HashMap<String, Provenance>();
        rows.forEach(row -> origins.put(row.id() + "/itLevel", origin));
        sections.put(code, new SectionView(form, edition, rows, origins, List.of(), List.of(remarks), editable));
    }

    private RecordSheet sheet() {
        var rows = new HashMap<String, List<SectionRow>>();
        sections.forEach((code, view) -> rows.put(code, view.rows()));
        var findings = FormFixture.rules().checkAll(SchoolType.PRIMARY_MIDDLE, new RecordValues(rows));
        var views = FormFixture.forms().sections(SchoolType.PRIMARY_MIDDLE).stream()
                .map(form -> sections.get(form.code()))
                .map(view -> new SectionView(
                        view.form(),
                        view.edition(),
                        view.rows(),
                        view.provenance(),
                        findings.stream()
                                .filter(finding -> finding.sectionCode().equals(view.code()))
                                .toList(),
                        view.remarks(),
                        view.editable()))
                .toList();
        var gaps = findings.stream().map(finding -> new Gap(finding, false)).toList();
        return new RecordSheet(info(), true, views, new Gaps(gaps, gaps.size()));
    }

    private List<SectionRow> rowsOf(String code) {
        return Objects.requireNonNull(sections.get(code), code).rows();
    }

    private static RecordInfo info() {
        return new RecordInfo(
                RECORD,
                UnitId.random(),
                "c/s/",
                SchoolType.PRIMARY_MIDDLE,
                "测试甲",
                "2",
                "1",
                "430602***********X",
                null,
                null,
                null,
                "100",
                true,
                null,
                null,
                null,
                AccountId.random(),
                RecordState.DRAFT,
                null);
    }

    private static Remark remark(@Nullable String row, @Nullable String field) {
        return new Remark(
                new RemarkId(java.util.UUID.randomUUID()),
                RECORD,
                1,
                "UNIT",
                "basic",
                row,
                field,
                "请核对",
                AccountId.random(),
                NOW,
                true);
    }
}
