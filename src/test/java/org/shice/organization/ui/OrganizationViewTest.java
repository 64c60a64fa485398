package org.shice.organization.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.organization.Duty;
import org.shice.organization.NewUnit;
import org.shice.organization.OrganizationService;
import org.shice.organization.Ownership;
import org.shice.organization.ResponsiblePerson;
import org.shice.organization.SchoolType;
import org.shice.organization.SectionDirectory;
import org.shice.organization.UnitDetails;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.platform.error.InvalidInput;
import org.shice.ui.BrowserlessPage;
import org.shice.ui.MasterDetail;

class OrganizationViewTest extends BrowserlessPage {

    private static final UnitInfo CITY = unit("430600", "岳阳市教育局", UnitKind.CITY_BUREAU, null, null);
    private static final UnitInfo SCHOOL = unit("2143", "第一中学", UnitKind.SCHOOL, SchoolType.PRIMARY_MIDDLE, CITY);
    private static final UnitInfo OFFICE = unit("430600-RS", "人事科", UnitKind.DEPARTMENT, null, CITY);

    private final OrganizationService organization = mocked(OrganizationService.class);

    @BeforeEach
    void city_with_a_school_and_an_office() {
        bean(SectionDirectory.class, () -> Map.of("basic", "organization.values"));
        when(organization.viewable()).thenReturn(List.of(CITY));
        when(organization.subtree(CITY.id())).thenReturn(List.of(CITY, SCHOOL, OFFICE));
        when(organization.heads(CITY.id())).thenReturn(Map.of(SCHOOL.id(), "李明"));
        for (var unit : List.of(CITY, SCHOOL, OFFICE)) {
            when(organization.details(unit.id())).thenReturn(new UnitDetails(unit, 5, Set.of(), List.of(), 3));
        }
        routes(OrganizationView.class);
    }

    @Test
    void tree_opens_at_the_top_and_shows_who_heads_a_unit() {
        open();
        visit("organization");

        assertThat(_size(tree())).isEqualTo(3);
        assertThat(text()).contains("共 3 个单位");
    }

    @Test
    void search_finds_by_code_and_keeps_the_units_above() {
        open();
        visit("organization");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("按名称或代码查找")), "2143");

        assertThat(_size(tree())).isEqualTo(2);
        assertThat(_get(tree(), 1)).isEqualTo(SCHOOL);
        assertThat(text()).contains("共 1 个单位");
    }

    @Test
    @SuppressWarnings("rawtypes")
    void unit_in_the_address_opens_its_panel_with_code_and_kind_fixed() {
        open();
        visit("organization?unit=" + SCHOOL.id());

        assertThat(_get(MasterDetail.class).isOpen()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("代码")).isReadOnly())
                .isTrue();
        assertThat(_get(Select.class, spec -> spec.withLabel("类别")).isReadOnly())
                .isTrue();
        _assertNone(CheckboxGroup.class);
    }

    @Test
    void new_unit_offers_only_kinds_that_may_stand_there_and_shows_errors_on_their_fields() {
        when(organization.create(any())).thenThrow(new InvalidInput("code", "error.unit.code"));
        open();
        visit("organization?unit=" + CITY.id());
        _click(button("新建下级单位"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("名称")), "第二中学");
        _setValue(_get(TextField.class, spec -> spec.withLabel("代码")), "no code!");
        _click(button("新建"));

        assertThat(kinds()).containsExactlyInAnyOrder(UnitKind.DISTRICT_BUREAU, UnitKind.SCHOOL, UnitKind.DEPARTMENT);
        var code = _get(TextField.class, spec -> spec.withLabel("代码"));
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getErrorMessage()).contains("单位代码须为");
        assertThat(code.getValue()).isEqualTo("no code!");
    }

    @Test
    void created_unit_is_stored_with_its_values_and_opened() {
        when(organization.create(any())).thenReturn(SCHOOL);
        open();
        visit("organization?unit=" + CITY.id());
        _click(button("新建下级单位"));
        _setValue(kind(), UnitKind.SCHOOL);
        _setValue(_get(TextField.class, spec -> spec.withLabel("名称")), "第一中学");
        _setValue(_get(TextField.class, spec -> spec.withLabel("代码")), " 2143 ");
        _setValue(select("学校类型"), SchoolType.PRIMARY_MIDDLE);
        _setValue(select("办学者"), Ownership.PUBLIC);
        _click(button("新建"));

        verify(organization)
                .create(new NewUnit(
                        CITY.id(), "2143", "第一中学", UnitKind.SCHOOL, SchoolType.PRIMARY_MIDDLE, Ownership.PUBLIC));
        assertThat(text()).contains("已新建“第一中学”");
    }

    @Test
    void responsible_persons_without_a_name_are_left_out() {
        open();
        visit("organization?unit=" + OFFICE.id());
        _find(Details.class).forEach(part -> part.setOpened(true));
        _setValue(_find(TextField.class, spec -> spec.withLabel("姓名")).get(1), "赵敏");
        _click(_find(Button.class, spec -> spec.withText("保存")).get(1));

        verify(organization)
                .nameResponsiblePersons(
                        OFFICE.id(), List.of(new ResponsiblePerson(Duty.BUSINESS_LEAD, "赵敏", null, null, null, null)));
    }

    @Test
    @SuppressWarnings({"rawtypes", "unchecked"})
    void department_takes_over_sections_and_the_final_confirmation() {
        open();
        visit("organization?unit=" + OFFICE.id());
        _setValue(_get(CheckboxGroup.class), Set.of("basic", "CONFIRM"));
        _click(_find(Button.class, spec -> spec.withText("保存")).get(2));

        verify(organization).assignSections(OFFICE.id(), Set.of("basic", "CONFIRM"));
    }

    @Test
    void unit_is_deactivated_only_after_a_question() {
        open();
        visit("organization?unit=" + SCHOOL.id());
        _click(button("停用"));
        verify(organization, never()).deactivate(any());
        _fireConfirm(_get(ConfirmDialog.class));

        verify(organization).deactivate(SCHOOL.id());
    }

    private static UnitTree tree() {
        return _get(UnitTree.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static <T> Select<T> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static Select<UnitKind> kind() {
        return select("类别");
    }

    private static List<UnitKind> kinds() {
        return kind().getListDataView().getItems().toList();
    }

    private static UnitInfo unit(
            String code, String name, UnitKind kind, @Nullable SchoolType type, @Nullable UnitInfo parent) {
        return new UnitInfo(
                UnitId.random(),
                code,
                name,
                kind,
                type,
                kind == UnitKind.SCHOOL ? Ownership.PUBLIC : null,
                parent == null ? null : parent.id(),
                (parent == null ? "" : parent.path()) + code + "/",
                true);
    }
}
