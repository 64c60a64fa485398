package org.shice.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.shice.account.DeputyCandidate;
import org.shice.account.NewSubstitution;
import org.shice.account.Substitutions;
import org.shice.ui.DayField;
import org.shice.ui.FieldErrors;
import org.shice.ui.Notice;

/** Asks who acts for me, and when. */
final class SubstitutionForm extends Composite<Div> {

    private static final int REASON_LENGTH = 200;

    private final Substitutions substitutions;
    private final ComboBox<DeputyCandidate> deputy = new ComboBox<>();
    private final DayField from = new DayField(getTranslation("accounts.from"));
    private final DayField until = new DayField(getTranslation("accounts.until"));
    private final TextField reason = new TextField();
    private final FieldErrors errors = new FieldErrors(this);
    private Runnable named = () -> {};

    SubstitutionForm(Substitutions substitutions, Clock clock) {
        this.substitutions = substitutions;
        deputy.setLabel(getTranslation("substitutions.deputy"));
        deputy.setHelperText(getTranslation("substitutions.deputy.help"));
        deputy.setItemLabelGenerator(DeputyCandidate::displayName);
        deputy.setRenderer(LitRenderer.<DeputyCandidate>of(
                        "<span>${item.name}</span> <span class=\"choice-detail\">${item.unit}</span>")
                .withProperty("name", DeputyCandidate::displayName)
                .withProperty("unit", DeputyCandidate::unitName));
        deputy.setItems(query -> candidates(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        from.setValue(LocalDate.now(clock));
        from.setMin(LocalDate.now(clock));
        until.setMin(LocalDate.now(clock));
        reason.setLabel(getTranslation("substitutions.reason"));
        reason.setMaxLength(REASON_LENGTH);
        errors.connect("deputyUsername", deputy).connect("until", until).connect("reason", reason);
        var save = new Button(getTranslation("substitutions.name"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new FormLayout(deputy, reason, from, until);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        getContent().addClassNames("panel", "stack");
        getContent().add(new H2(getTranslation("substitutions.new")), fields, save);
    }

    void onNamed(Runnable listener) {
        named = listener;
    }

    private Stream<DeputyCandidate> candidates(String text, int offset, int limit) {
        return substitutions.candidates(text).stream().skip(offset).limit(limit);
    }

    private void save() {
        deputy.setInvalid(deputy.isEmpty());
        from.setInvalid(from.isEmpty());
        until.setInvalid(until.isEmpty());
        if (deputy.isEmpty() || from.isEmpty() || until.isEmpty()) {
            return;
        }
        var why = reason.getValue().isBlank() ? null : reason.getValue().strip();
        var plan = new NewSubstitution(deputy.getValue().username(), from.getValue(), until.getValue(), why);
        if (errors.accepts(() -> substitutions.name(plan))) {
            Notice.success(getTranslation(
                            "substitutions.named", deputy.getValue().displayName(), from.getValue(), until.getValue()))
                    .open();
            deputy.clear();
            until.clear();
            reason.clear();
            named.run();
        }
    }
}
