package org.shice.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.shice.campaign.CampaignPlan;
import org.shice.campaign.ScopeRule;
import org.shice.organization.UnitInfo;
import org.shice.ui.FieldErrors;

/** The fields of a plan: what, who and when. */
final class PlanForm extends Composite<Div> {

    private static final int A_YEAR = 12;

    private final TextField name = new TextField();
    private final ComboBox<UnitInfo> unit = new ComboBox<>();
    private final Checkbox tenured = new Checkbox();
    private final IntegerField months = new IntegerField();
    private final Checkbox workers = new Checkbox();
    private final DueDayFields days;

    PlanForm(CampaignChoices choices) {
        this.days = new DueDayFields(choices.today());
        label();
        getContent().addClassName("campaign-form");
        getContent().add(panel("campaign.what", new FormLayout(name, unit)));
        getContent().add(panel("campaign.who", tenured, new FormLayout(months), workers, quote()));
        getContent().add(panel("campaign.when", hint("campaign.when.hint"), days));
        var units = choices.units();
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitInfo::name);
        unit.addValueChangeListener(change -> showStages(choices, change.getValue()));
        units.stream().findFirst().ifPresent(unit::setValue);
    }

    void connect(FieldErrors errors) {
        errors.connect("name", name).connect("unit", unit).connect("minimumContractMonths", months);
        days.connect(errors);
    }

    /** The plan, or nothing when something is missing; the fields say what. */
    Optional<CampaignPlan> plan() {
        var chosen = unit.getValue();
        var term = months.getValue();
        unit.setInvalid(chosen == null);
        months.setInvalid(term == null);
        if (!days.isComplete() || chosen == null || term == null) {
            return Optional.empty();
        }
        return Optional.of(new CampaignPlan(
                name.getValue(),
                chosen.id(),
                new ScopeRule(tenured.getValue(), term, workers.getValue()),
                days.day(DueDayFields.START),
                days.day(DueDayFields.FILL),
                days.day(DueDayFields.UNIT),
                days.day(DueDayFields.SECTION),
                days.day(DueDayFields.DISTRICT),
                days.day(DueDayFields.CONFIRM)));
    }

    private void label() {
        name.setLabel(getTranslation("campaign.name"));
        name.setId("name");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        unit.setLabel(getTranslation("campaign.unit"));
        unit.setHelperText(getTranslation("campaign.unit.help"));
        unit.setRequiredIndicatorVisible(true);
        tenured.setLabel(getTranslation("campaign.tenured"));
        tenured.setValue(true);
        months.setLabel(getTranslation("campaign.months"));
        months.setHelperText(getTranslation("campaign.months.help"));
        months.setValue(A_YEAR);
        months.setMin(1);
        months.setStepButtonsVisible(true);
        workers.setLabel(getTranslation("campaign.workers"));
        workers.setId("workers");
    }

    private void showStages(CampaignChoices choices, UnitInfo chosen) {
        if (chosen != null) {
            days.showStages(choices.isUniversity(chosen.id()));
        }
    }

    /** Both source plans in their own words, because they contradict each other (C-11). */
    private Div quote() {
        var quote = new Div(
                hint("campaign.workers.help"),
                new Paragraph(getTranslation("campaign.workers.city")),
                new Paragraph(getTranslation("campaign.workers.university")));
        quote.addClassName("campaign-quote");
        return quote;
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("quiet");
        return hint;
    }

    private Div panel(String title, Component... content) {
        var panel = new Div(new H3(getTranslation(title)));
        panel.add(content);
        panel.addClassName("panel");
        return panel;
    }
}
