package org.shice.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.shice.forms.FormField;
import org.shice.forms.FormField.Owner;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;
import org.shice.organization.SchoolType;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;
import org.springframework.stereotype.Component;

/** Turns what a person sends into the row to store: keys the form does not know are dropped, owners are respected. */
@Component
class RowInput {

    private final ValueCheck check;

    RowInput(ValueCheck check) {
        this.check = check;
    }

    /**
     * The row to store.
     *
     * @param stored the row as it is
     * @param rules clears and fixes what follows from the values
     * @throws InvalidInput when a value is not of its field's kind, or belongs to somebody else
     */
    SectionRow accept(
            SchoolType type,
            SectionForm form,
            SectionRow stored,
            SectionRow input,
            Provenance.Source source,
            UnaryOperator<SectionRow> rules) {
        var problems = new ArrayList<Problem>();
        var row = stored;
        for (var field : form.fields()) {
            var value = input.get(field.key()).map(String::strip).orElse("");
            if (mayFill(form, field, source)
                    && !value.equals(stored.get(field.key()).orElse(""))) {
                if (!value.isEmpty()) {
                    check.problem(type, field, value).ifPresent(problems::add);
                }
                row = row.with(field.key(), value);
            }
        }
        var result = rules.apply(row);
        problems.addAll(foreign(form, stored, input, result, source));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return result;
    }

    /** Values of others that the input would change. A rule may have changed them too: that is no attempt. */
    private static List<Problem> foreign(
            SectionForm form, SectionRow stored, SectionRow input, SectionRow result, Provenance.Source source) {
        return form.fields().stream()
                .filter(field -> field.owner() != Owner.DERIVED && !mayFill(form, field, source))
                .filter(field -> input.get(field.key())
                        .filter(value -> !value.equals(stored.get(field.key()).orElse(""))
                                && !value.equals(result.get(field.key()).orElse("")))
                        .isPresent())
                .map(field -> new Problem(field.key(), "profile.value.not-yours", List.of()))
                .toList();
    }

    /** The document number is changed by nobody here: it is encrypted, and the row holds its mask only. */
    static boolean mayFill(SectionForm form, FormField field, Provenance.Source source) {
        if (form.code().equals(BasicFields.SECTION) && field.key().equals(BasicFields.DOCUMENT_NUMBER)) {
            return false;
        }
        return switch (field.owner()) {
            case TEACHER -> source == Provenance.Source.SCHOOL || form.owner() == Owner.TEACHER;
            case SCHOOL -> source == Provenance.Source.SCHOOL;
            case DERIVED -> false;
        };
    }
}
