package org.shice.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shice.plan.ChoiceChange;
import org.shice.plan.ChoiceRegister;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanState;
import org.shice.plan.PlanTemplate;
import org.shice.plan.PlanWords;
import org.shice.plan.Plans;
import org.shice.ui.BrowserlessPage;

/** What stands in which part of the register, and what can be changed there. */
class PlanChoicesViewTest extends BrowserlessPage {

    private final Plans plans = mocked(Plans.class);
    private final ChoiceRegister register = mocked(ChoiceRegister.class);
    private final PlanEditing editing = mocked(PlanEditing.class);

    @Test
    void draft_offers_every_choice_of_its_template_and_lists_the_rest_below() {
        shows(PlanState.DRAFT, true);
        assertThat(headings()).containsExactly("可以选择", "系统已统一处理", "按源文件执行，由表单规定");
        assertThat(buttons()).hasSameSizeAs(PlanChoice.of(PlanTemplate.CITY));
        assertThat(text()).contains("C-26 谁审核、谁确认：县市区与市教育局", "C-33 核对原件", "C-36 汇总表报送后新来的教师");
    }

    @Test
    void entry_has_the_wording_of_the_source_what_holds_what_follows_and_the_days_of_the_plan() {
        shows(PlanState.DRAFT, true);
        assertThat(text())
                .contains(
                        "岳阳市方案",
                        "“2017年3月20日前教育行政部门完成辖区内教师信息审核工作”",
                        "现按：同一天",
                        "默认：同一天",
                        "县市区与市教育局的审核同一天截止。",
                        "县市区统计分析、审核、监控与上传：2017-03-20 截止");
    }

    @Test
    @SuppressWarnings("unchecked") // found by its class
    void launched_plan_leaves_one_choice_open_and_says_why_not_the_others() {
        shows(PlanState.LAUNCHED, true);
        assertThat(headings()).containsExactly("可以选择", "已随方案启动确定", "系统已统一处理", "按源文件执行，由表单规定");
        assertThat(buttons()).hasSize(1);
        assertThat(text()).contains("方案启动后不能再改");
        _click(buttons().get(0));
        _setValue((RadioButtonGroup<String>) _get(RadioButtonGroup.class), "COMPUTED_ONLY");
        _setValue(_get(ReasonField.class), "只认统计");
        _click(_get(Button.class, button -> button.withText("确定")));
        verify(editing).choose(PlanPages.ID, PlanChoice.C04_BY_HAND, "COMPUTED_ONLY", "只认统计");
    }

    @Test
    void who_does_not_lead_reads_and_changes_nothing() {
        shows(PlanState.DRAFT, false);
        assertThat(headings()).contains("可以选择");
        assertThat(buttons()).isEmpty();
    }

    @Test
    void what_was_chosen_before_stands_under_its_point() {
        when(register.changes(PlanPages.ID))
                .thenReturn(List.of(
                        new ChoiceChange(PlanChoice.C26_AUDIT_DAY, "SAME_DAY", "COUNTY_FIRST", NOW, "王芳", "留一周汇总")));
        shows(PlanState.DRAFT, true);
        assertThat(text()).contains("2026-03-10 10:00，王芳由“同一天”改为“县市区提前一周”：留一周汇总");
    }

    @Test
    void reader_of_english_sees_the_wording_translated_and_as_it_stands_in_the_source() {
        inEnglish();
        shows(PlanState.DRAFT, true);
        assertThat(text())
                .contains(
                        "the county education office keeps the letters",
                        "责任书由县市区教育行政部门保管",
                        "Left to the paper form for now");
    }

    private void shows(PlanState state, boolean leads) {
        var plan = PlanPages.plan(state);
        when(plans.get(PlanPages.ID)).thenReturn(plan);
        when(plans.mayLead(any())).thenReturn(leads);
        when(register.points(PlanTemplate.CITY)).thenReturn(PlanPages.points());
        components(PlanWords.class);
        routes(PlanChoicesView.class);
        open();
        visit("plans/" + PlanPages.ID + "/choices");
    }

    private static List<String> headings() {
        return _find(Section.class).stream()
                .flatMap(section -> _find(section, H3.class).stream())
                .map(H3::getText)
                .toList();
    }

    private static List<Button> buttons() {
        return _find(Button.class, button -> button.withText("更改"));
    }
}
