package org.shice.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The input of one field. Whatever the component, the value is a text; what cannot be read as a value stays in the
 * component, is marked, and does not count.
 */
final class FieldInput {

    private static final String WARNING = "form-warning";

    private final InputField<?, ?> field;
    private final HasValidationProperties validation;
    private final Runnable binding;
    private final Consumer<String> show;
    private final Consumer<List<Option>> offer;
    private final List<Option> options;
    private Consumer<String> listener = text -> {};
    private Runnable unreadable = () -> {};
    private @Nullable Set<String> offered;
    private String help = "";
    private String annotation = "";
    private boolean showing;

    private <T, C extends Component & InputField<?, T> & HasValidationProperties> FieldInput(
            C component, Form<T> form, List<Option> options, Consumer<List<Option>> offer) {
        this.field = component;
        this.validation = component;
        this.options = options;
        this.offer = offer;
        this.show = text -> component.setValue(form.value().apply(text));
        this.binding = () -> form.text().apply(component.getValue()).ifPresentOrElse(this::accept, () -> unreadable.run());
        component.setManualValidation(true);
        component.addValueChangeListener(event -> changed());
    }

    /** How the value of a component becomes a text, and back; a value that is no text is unreadable. */
    record Form<T>(Function<T, Optional<String>> text, Function<String, T> value) {}

    static <T, C extends Component & InputField<?, T> & HasValidationProperties> FieldInput of(
            C component, Form<T> form) {
        return new FieldInput(component, form, List.of(), options -> {});
    }

    static <T, C extends Component & InputField<?, T> & HasValidationProperties> FieldInput of(
            C component, Form<T> form, List<Option> options, Consumer<List<Option>> offer) {
        offer.accept(options);
        return new FieldInput(component, form, options, offer);
    }

    /** Says what is done with a new value, and with one that cannot be read. */
    void listen(Consumer<String> onChange, Runnable onUnreadable) {
        this.listener = onChange;
        this.unreadable = onUnreadable;
    }

    Component component() {
        return (Component) field;
    }

    void name(String key, String label, String helpText) {
        component().setId(key);
        field.setLabel(label);
        help = helpText;
        field.setHelperText(help);
    }

    /** Puts words after the help text, in place of earlier ones. */
    void annotate(String words) {
        annotation = words;
        field.setHelperText(helperText());
    }

    private String helperText() {
        return Stream.of(help, annotation).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    void show(String text) {
        showing = true;
        try {
            show.accept(text);
        } finally {
            showing = false;
        }
    }

    /** Leaves only these codes to choose from; without codes all. */
    void offer(@Nullable Set<String> codes, String text) {
        if (Objects.equals(codes, offered)) {
            return;
        }
        offered = codes;
        showing = true;
        try {
            offer.accept(options.stream()
                    .filter(o -> codes == null || codes.contains(o.code()))
                    .toList());
        } finally {
            showing = false;
        }
        show(text);
    }

    void setRequired(boolean required) {
        field.setRequiredIndicatorVisible(required);
    }

    void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    void setEnabled(boolean enabled) {
        field.setEnabled(enabled);
    }

    void markWrong(String message) {
        markFine();
        validation.setErrorMessage(message);
        validation.setInvalid(true);
    }

    void markDoubtful(String message) {
        markFine();
        field.setHelperText(message);
        field.addClassName(WARNING);
    }

    void markFine() {
        validation.setInvalid(false);
        field.setHelperText(helperText());
        field.removeClassName(WARNING);
    }

    void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        component().scrollIntoView();
    }

    private void changed() {
        if (!showing) {
            binding.run();
        }
    }

    private void accept(String text) {
        listener.accept(text);
    }
}
