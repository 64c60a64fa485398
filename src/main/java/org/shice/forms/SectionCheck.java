package org.shice.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shice.forms.Finding.Severity;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.RecordRules.RowState;

/** Collects what is wrong with one section. A field is reported once: what is missing is not also called wrong. */
final class SectionCheck {

    private final SectionForm form;
    private final List<SectionRule> rules;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> reported = new HashSet<>();

    SectionCheck(SectionForm form, RecordValues record, List<SectionRule> rules) {
        this.form = form;
        this.rules = rules;
        var count = record.rows(form.code()).size();
        if (count < form.minimumRows()) {
            section(Severity.MISSING, "forms.finding.rows", form.minimumRows());
        }
        if (count > 1 && !form.repeated()) {
            section(Severity.ERROR, "forms.finding.single");
        }
    }

    /** Checks a row: {@code context} holds it as it is, {@code state} what the rules make of it. */
    void row(RuleContext context, RowState state) {
        reported.clear();
        var found = new ArrayList<Finding>();
        for (var field : form.fields()) {
            value(field, context, state, found);
        }
        for (var rule : rules) {
            rule.rule().check(context, key -> {
                if (reported.add(key)) {
                    found.add(finding(rule.severityOrError(), context, key, rule.textKey(form.code()), List.of()));
                }
            });
        }
        var order = form.fields().stream().map(FormField::key).toList();
        found.sort(Comparator.comparingInt(f -> order.indexOf(f.fieldKey())));
        findings.addAll(found);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void value(FormField field, RuleContext context, RowState state, List<Finding> found) {
        var value = context.get(field.key());
        if (value.isEmpty()) {
            if (state.required().contains(field.key())) {
                reported.add(field.key());
                found.add(finding(Severity.MISSING, context, field.key(), "forms.finding.required", List.of()));
            }
            return;
        }
        field.match(new FieldCheck(value.get(), f -> context.codeLists().codes(f.codeList(), form.type())))
                .ifPresent(problem -> {
                    reported.add(field.key());
                    found.add(finding(Severity.ERROR, context, field.key(), problem.textKey(), problem.args()));
                });
    }

    private Finding finding(Severity severity, RuleContext context, String key, String textKey, List<Object> args) {
        return new Finding(severity, form.code(), context.row().id(), key, textKey, args);
    }

    private void section(Severity severity, String textKey, Object... args) {
        findings.add(new Finding(severity, form.code(), null, null, textKey, List.of(args)));
    }
}
