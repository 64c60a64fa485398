package org.shice.forms.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shice.forms.FieldValues;
import org.shice.forms.FormField;
import org.shice.platform.i18n.Texts;

/** Makes the input for each kind of field; a note has none. */
record FieldInputs(Texts texts, Locale locale, Function<FormField.Choice, List<Option>> options)
        implements FormField.Cases<Optional<FieldInput>> {

    /** Up to so many options stand open side by side. */
    private static final int FEW = 3;

    private static final FieldInput.Form<String> AS_IT_IS =
            new FieldInput.Form<>(text -> Optional.of(text.strip()), text -> text);

    @Override
    public Optional<FieldInput> text(FormField.Text field) {
        var input = new TextField();
        input.setMaxLength(field.maxLength());
        return Optional.of(FieldInput.of(input, AS_IT_IS));
    }

    @Override
    public Optional<FieldInput> longText(FormField.LongText field) {
        var input = new TextArea();
        input.setMaxLength(field.maxLength());
        input.setMinHeight("6rem");
        return Optional.of(FieldInput.of(input, AS_IT_IS));
    }

    @Override
    public Optional<FieldInput> number(FormField.Number field) {
        var input = new TextField();
        input.getElement().setAttribute("inputmode", field.decimals() == 0 ? "numeric" : "decimal");
        return Optional.of(FieldInput.of(
                input, new FieldInput.Form<>(text -> Optional.of(text.strip().replace(",", "")), text -> text)));
    }

    @Override
    public Optional<FieldInput> date(FormField.Date field) {
        var input = new TextField();
        input.setPlaceholder(texts.get(locale, field.monthOnly() ? "forms.month.hint" : "forms.date.hint"));
        input.getElement().setAttribute("inputmode", "numeric");
        return Optional.of(FieldInput.of(
                input,
                new FieldInput.Form<>(
                        text -> text.isBlank() ? Optional.of("") : FieldValues.parseDate(text, field.monthOnly()),
                        text -> text)));
    }

    @Override
    public Optional<FieldInput> choice(FormField.Choice field) {
        var all = options.apply(field);
        if (field.multiple()) {
            return Optional.of(several(all));
        }
        return Optional.of(all.size() <= FEW ? few(all) : many(all));
    }

    @Override
    public Optional<FieldInput> flag(FormField.Flag field) {
        return Optional.of(FieldInput.of(
                new Checkbox(), new FieldInput.Form<>(on -> Optional.of(on ? "true" : ""), "true"::equals)));
    }

    @Override
    public Optional<FieldInput> note(FormField.Note field) {
        return Optional.empty();
    }

    private static FieldInput few(List<Option> all) {
        var input = new RadioButtonGroup<Option>();
        input.setItemLabelGenerator(Option::label);
        return FieldInput.of(input, single(all), all, input::setItems);
    }

    private FieldInput many(List<Option> all) {
        var input = new ComboBox<Option>();
        input.setItemLabelGenerator(Option::label);
        input.setClearButtonVisible(true);
        return FieldInput.of(input, single(all), all, left -> input.setItems(Option::matches, left));
    }

    private FieldInput several(List<Option> all) {
        var input = new MultiSelectComboBox<Option>();
        input.setItemLabelGenerator(Option::label);
        input.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return FieldInput.of(
                input,
                new FieldInput.Form<>(
                        chosen -> Optional.of(all.stream()
                                .filter(chosen::contains)
                                .map(Option::code)
                                .collect(Collectors.joining(","))),
                        text -> find(all, text)),
                all,
                left -> input.setItems(Option::matches, left));
    }

    @SuppressWarnings("NullAway") // an empty choice is null in Vaadin
    private static FieldInput.Form<Option> single(List<Option> all) {
        return new FieldInput.Form<>(
                chosen -> Optional.of(chosen == null ? "" : chosen.code()),
                text -> find(all, text).stream().findFirst().orElse(null));
    }

    /** The options of a value; a code that the list no longer has is shown as it is rather than lost. */
    private static Set<Option> find(List<Option> all, String text) {
        return Arrays.stream(text.split(","))
                .filter(code -> !code.isEmpty())
                .map(code -> all.stream()
                        .filter(o -> o.code().equals(code))
                        .findFirst()
                        .orElseGet(() -> new Option(code, code, code)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
