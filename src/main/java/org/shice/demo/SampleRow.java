package org.shice.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.forms.CodeLists;
import org.shice.forms.CodeLists.Code;
import org.shice.forms.FormField;
import org.shice.forms.FormField.Choice;
import org.shice.forms.RecordRules;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.RecordRules.RowState;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;

/** Fills one row: first what is wished, as a person would type it, then what the rules still ask for. */
final class SampleRow {

    private static final int ROUNDS = 6;

    private final SectionForm form;
    private final RecordRules rules;
    private final CodeLists codes;
    private final RecordValues before;

    SampleRow(SectionForm form, RecordRules rules, CodeLists codes, RecordValues before) {
        this.form = form;
        this.rules = rules;
        this.codes = codes;
        this.before = before;
    }

    /** @param start the row to begin with, or null for a new one */
    SectionRow fill(@Nullable SectionRow start, Map<String, String> wishes) {
        var row = start == null ? rules.newRow(form) : start;
        for (var field : form.fields()) {
            var wish = wishes.get(field.key());
            if (wish != null && !isFromRoster(start, field) && isPossible(field, wish)) {
                row = rules.change(form, row, field.key(), wish, before).row();
            }
        }
        return completed(row);
    }

    private SectionRow completed(SectionRow row) {
        for (int round = 0; round < ROUNDS; round++) {
            var state = rules.apply(form, row, before);
            var missing = new HashSet<>(state.required());
            missing.removeIf(key -> state.row().get(key).isPresent());
            row = state.row();
            if (missing.isEmpty()) {
                return row;
            }
            for (var field : form.fields()) {
                if (missing.contains(field.key())) {
                    row = rules.change(form, row, field.key(), anything(field, state), before)
                            .row();
                }
            }
        }
        return row;
    }

    private static boolean isFromRoster(@Nullable SectionRow start, FormField field) {
        return start != null
                && field.owner() == FormField.Owner.SCHOOL
                && start.get(field.key()).isPresent();
    }

    private boolean isPossible(FormField field, String wish) {
        return !(field instanceof Choice choice)
                || List.of(wish.split(",")).stream().allMatch(code -> codes.find(choice.codeList(), form.type(), code)
                        .filter(Code::selectable)
                        .isPresent());
    }

    /** A value of the field's kind, for duties that nobody thought of. */
    private String anything(FormField field, RowState state) {
        return field.match(new SampleValue(form.type(), codes, state));
    }
}
