package org.shice.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.forms.Finding;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;
import org.shice.forms.ui.RowEditor;
import org.shice.platform.error.InvalidInput;
import org.shice.ui.DayField;

/** The fields of a person on the staff list: the section {@code basic} and the term of the contract. */
final class PersonForm extends Composite<Div> {

    static final String CONTRACT_START = "contractStart";
    static final String CONTRACT_END = "contractEnd";

    private final transient SectionForm form;
    private final transient Map<String, String> before;
    private final RowEditor editor;
    private final DayField start;
    private final DayField end;
    private final Paragraph elsewhere = new Paragraph();

    /**
     * @param values what the fields hold now
     * @param closed fields that nobody changes here
     */
    PersonForm(StaffServices services, SectionForm form, Map<String, String> values, Set<String> closed) {
        this.form = form;
        this.before = Map.copyOf(values);
        var own = new HashMap<>(values);
        own.keySet().removeAll(Set.of(CONTRACT_START, CONTRACT_END));
        editor = services.views()
                .editor(
                        form,
                        SectionRow.create(own),
                        () -> new RecordValues(Map.of()),
                        field -> RowEditor.BY_SCHOOL.test(field) && !closed.contains(field.key()));
        start = day("roster.sheet.contract-start", values.get(CONTRACT_START));
        end = day("roster.sheet.contract-end", values.get(CONTRACT_END));
        start.setReadOnly(closed.contains(CONTRACT_START));
        end.setReadOnly(closed.contains(CONTRACT_END));
        var term = new FormLayout(start, end);
        elsewhere.addClassName("form-error");
        elsewhere.getElement().setAttribute("role", "alert");
        elsewhere.setVisible(false);
        getContent().addClassName("stack");
        getContent().add(editor, term, elsewhere);
    }

    /** Says that the teacher gave a value, which stays (C-22). */
    void annotate(Set<String> keys, String words) {
        keys.forEach(key -> editor.annotate(key, words));
    }

    /** Everything that is filled. */
    Map<String, String> values() {
        var values = new HashMap<>(editor.row().values());
        put(values, CONTRACT_START, start);
        put(values, CONTRACT_END, end);
        return values;
    }

    /** Only what the person changed; an empty text for what was emptied. */
    Map<String, String> changes() {
        var changes = values();
        before.keySet().forEach(key -> changes.putIfAbsent(key, ""));
        changes.entrySet().removeIf(entry -> entry.getValue().equals(before.getOrDefault(entry.getKey(), "")));
        return changes;
    }

    /** Runs a service call. @return false when input was refused; the fields say why and keep what was typed */
    boolean accepts(Runnable call) {
        start.setInvalid(false);
        end.setInvalid(false);
        elsewhere.setVisible(false);
        try {
            call.run();
            return true;
        } catch (InvalidInput refused) {
            show(refused.problems());
            return false;
        }
    }

    private void show(List<InvalidInput.Problem> problems) {
        editor.showMissing();
        editor.showFindings(problems.stream()
                .map(problem -> new Finding(
                        Finding.Severity.ERROR,
                        form.code(),
                        editor.row().id(),
                        problem.field(),
                        problem.textKey(),
                        problem.args()))
                .toList());
        problems.forEach(problem -> {
            var words = getTranslation(problem.textKey(), problem.args().toArray());
            if (problem.field().equals(CONTRACT_START)) {
                say(start, words);
            } else if (problem.field().equals(CONTRACT_END)) {
                say(end, words);
            } else if (form.field(problem.field()).isEmpty()) {
                elsewhere.setText(words);
                elsewhere.setVisible(true);
            }
        });
        problems.stream().findFirst().ifPresent(first -> editor.focus(first.field()));
    }

    private static void say(DayField field, String words) {
        field.setInvalid(true);
        field.setErrorMessage(words);
    }

    private DayField day(String key, @Nullable String value) {
        var field = new DayField(getTranslation(key));
        field.setClearButtonVisible(true);
        if (value != null) {
            field.setValue(LocalDate.parse(value));
        }
        return field;
    }

    private static void put(Map<String, String> values, String key, DayField field) {
        field.getOptionalValue().ifPresent(day -> values.put(key, day.toString()));
    }
}
