package org.shice.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shice.forms.FormField;
import org.shice.forms.TaskForm;
import org.shice.platform.error.InvalidInput.Problem;

/** The form of a user task. Fields that the form does not ask for now are hidden. Input ids are field keys. */
public final class TaskFormView extends Composite<FormLayout> {

    private final transient FormViews views;
    private final transient TaskForm form;
    private final transient Map<String, FieldInput> inputs = new LinkedHashMap<>();
    private final transient Map<String, Component> shown = new HashMap<>();
    private final transient Map<String, String> values = new HashMap<>();
    private final transient List<Consumer<Map<String, String>>> listeners = new ArrayList<>();

    TaskFormView(FormViews views, TaskForm form) {
        this.views = views;
        this.form = form;
        getContent().addClassName("task-form");
        getContent().setResponsiveSteps(new ResponsiveStep("0", 1));
        var factory = new FieldInputs(views.texts, getLocale(), this::options);
        for (var field : form.fields()) {
            field.match(factory)
                    .ifPresentOrElse(input -> add(field, input), () -> add(field, new Paragraph(label(field))));
        }
        refresh();
    }

    /** The values when they are complete and right; otherwise the fields say why not. */
    public Optional<Map<String, String>> values() {
        var problems = views.taskFormCheck.problems(form, values);
        show(problems);
        return problems.isEmpty() ? Optional.of(views.taskFormCheck.accept(form, values)) : Optional.empty();
    }

    /** What is filled in, complete or not. */
    public Map<String, String> draft() {
        return Map.copyOf(values);
    }

    /** Fills a field; an empty text empties it. */
    public void setValue(String key, String value) {
        put(key, value);
        var input = inputs.get(key);
        if (input != null) {
            input.show(value);
        }
        refresh();
    }

    /** Leaves only these values to choose from. */
    public void restrict(String key, Set<String> codes) {
        var input = inputs.get(key);
        if (input != null) {
            input.offer(codes, values.getOrDefault(key, ""));
        }
    }

    /** Shows what the server refused. */
    public void show(List<Problem> problems) {
        inputs.values().forEach(FieldInput::markFine);
        for (var problem : problems) {
            var input = inputs.get(problem.field());
            if (input != null) {
                input.markWrong(getTranslation(problem.textKey(), problem.args().toArray()));
            }
        }
        problems.stream().findFirst().map(p -> inputs.get(p.field())).ifPresent(FieldInput::focus);
    }

    /** Called after every change by the person. */
    public Registration addChangeListener(Consumer<Map<String, String>> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    private List<Option> options(FormField.Choice choice) {
        return form.choices().getOrDefault(choice.key(), List.of()).stream()
                .map(code -> Option.of(code, views.formTexts.label(form, choice, code, getLocale())))
                .toList();
    }

    private void add(FormField field, FieldInput input) {
        input.name(
                field.key(),
                label(field),
                views.formTexts.help(form, field, getLocale()).orElse(""));
        input.setRequired(field.required());
        input.listen(text -> changed(field.key(), text), () -> input.markWrong(getTranslation("forms.finding.date")));
        inputs.put(field.key(), input);
        add(field, input.component());
    }

    private void add(FormField field, Component component) {
        shown.put(field.key(), component);
        getContent().add(component);
    }

    private void changed(String key, String text) {
        put(key, text);
        var input = inputs.get(key);
        if (input != null) {
            input.markFine();
        }
        refresh();
        List.copyOf(listeners).forEach(listener -> listener.accept(draft()));
    }

    private void put(String key, String text) {
        if (text.isBlank()) {
            values.remove(key);
        } else {
            values.put(key, text.strip());
        }
    }

    private void refresh() {
        for (var field : form.fields()) {
            var component = shown.get(field.key());
            if (component != null) {
                component.setVisible(form.shows(field, values));
            }
        }
    }

    private String label(FormField field) {
        return views.formTexts.label(form, field, getLocale());
    }
}
