package org.shice.forms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shice.forms.RecordRules.RecordValues;

/** What a rule may look at: the row, its section, and the rest of the record. */
record RuleContext(SectionForm form, SectionRow row, RecordValues record, CodeLists codeLists, LocalDate today) {

    /** A value of the row, or by {@code section.field} of the first row of another section. */
    Optional<String> get(String reference) {
        var dot = reference.indexOf('.');
        if (dot < 0) {
            return row.get(reference);
        }
        return record.rows(reference.substring(0, dot)).stream()
                .findFirst()
                .flatMap(r -> r.get(reference.substring(dot + 1)));
    }

    /** The codes of a value, several for a multiple choice. */
    List<String> codes(String reference) {
        return get(reference).map(RuleContext::split).orElse(List.of());
    }

    static List<String> split(String value) {
        return Arrays.stream(value.split(",")).filter(s -> !s.isBlank()).toList();
    }

    /** The other rows of the section. */
    List<SectionRow> others() {
        return record.rows(form.code()).stream()
                .filter(r -> !r.id().equals(row.id()))
                .toList();
    }

    /** The code list of a choice; empty for other kinds of fields. */
    List<CodeLists.Code> listOf(String key) {
        return form.field(key)
                .filter(FormField.Choice.class::isInstance)
                .map(f -> codeLists.codes(((FormField.Choice) f).codeList(), form.type()))
                .orElse(List.of());
    }

    boolean has(String key) {
        return form.field(key).isPresent();
    }

    RuleContext with(SectionRow changed) {
        return new RuleContext(form, changed, record, codeLists, today);
    }
}
