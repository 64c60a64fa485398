package org.shice.rehearsal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.shice.campaign.CampaignId;
import org.shice.plan.Plans;
import org.shice.platform.i18n.Texts;
import org.shice.ui.FieldErrors;

/** Whether a plan is rehearsed as it was edited or a template, and which. Without a plan only templates can be chosen. */
final class SubjectFields extends Composite<FormLayout> {

    private final RadioButtonGroup<RehearsalSubject> subject = new RadioButtonGroup<>();
    private final ComboBox<Plans.Row> plan = new ComboBox<>();
    private final ComboBox<String> template = new ComboBox<>();
    private final Div file = new Div();
    private final Function<CampaignId, String> planFile;

    /** @param planFile the file of a plan, asked for when somebody fetches it */
    SubjectFields(List<String> templates, List<Plans.Row> plans, Function<CampaignId, String> planFile) {
        this.planFile = planFile;
        subject.setLabel(getTranslation("rehearsal.subject"));
        subject.setItems(RehearsalSubject.values());
        subject.setItemLabelGenerator(one -> getTranslation(Texts.key(one)));
        subject.setItemEnabledProvider(one -> one == RehearsalSubject.TEMPLATE || !plans.isEmpty());
        subject.addValueChangeListener(change -> refresh());
        plan.setLabel(getTranslation("rehearsal.plan"));
        plan.setItems(plans);
        plan.setItemLabelGenerator(row -> row.campaign().plan().name());
        plan.addValueChangeListener(change -> refresh());
        template.setLabel(getTranslation("rehearsal.template"));
        template.setItems(templates);
        template.setItemLabelGenerator(key -> getTranslation("plan.template." + key));
        templates.stream().findFirst().ifPresent(template::setValue);
        subject.setValue(RehearsalSubject.TEMPLATE);
        plan.setWidthFull();
        template.setWidthFull();
        getContent().add(subject, new Div(plan, template, file));
    }

    /** @param listener hears the first day of every plan that is chosen */
    void onPlan(Consumer<LocalDate> listener) {
        plan.addValueChangeListener(change ->
                Optional.ofNullable(change.getValue()).map(Plans.Row::startsOn).ifPresent(listener));
    }

    void connect(FieldErrors errors) {
        errors.connect("template", template).connect("plan", plan);
    }

    /** Chooses a plan, if it is one of the actor's. */
    void choose(String campaign) {
        plan.getListDataView()
                .getItems()
                .filter(row -> row.campaign().id().toString().equals(campaign))
                .findFirst()
                .ifPresent(row -> {
                    subject.setValue(RehearsalSubject.PLAN);
                    plan.setValue(row);
                });
    }

    Optional<CampaignId> plan() {
        return isPlan() ? plan.getOptionalValue().map(row -> row.campaign().id()) : Optional.empty();
    }

    Optional<String> template() {
        return isPlan() ? Optional.empty() : template.getOptionalValue();
    }

    private boolean isPlan() {
        return subject.getValue() == RehearsalSubject.PLAN;
    }

    private void refresh() {
        plan.setVisible(isPlan());
        template.setVisible(!isPlan());
        file.removeAll();
        plan().ifPresent(id ->
                file.add(RehearsalDownload.plan(getTranslation("rehearsal.plan-file"), () -> planFile.apply(id))));
    }
}
