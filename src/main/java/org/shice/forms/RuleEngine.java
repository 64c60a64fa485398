package org.shice.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.shice.forms.FormField.Choice;
import org.shice.organization.SchoolType;
import org.springframework.stereotype.Component;

/** Runs the rules of the files over rows; what a single row or section needs is in {@link SectionCheck}. */
@Component
class RuleEngine implements RecordRules {

    private static final int PASSES = 8;

    private final FormCatalog forms;
    private final CodeLists codeLists;
    private final RuleFiles rules;
    private final Clock clock;

    RuleEngine(FormCatalog forms, CodeLists codeLists, RuleFiles rules, Clock clock) {
        this.forms = forms;
        this.codeLists = codeLists;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public SectionRow newRow(SectionForm form) {
        var row = SectionRow.create(form.defaults());
        var record = new RecordValues(Map.of());
        for (var pass = 0; pass < PASSES; pass++) {
            var filled = row;
            for (var rule : defaults(form)) {
                filled = fill(rule, context(form, filled, record));
            }
            if (filled.equals(row)) {
                break;
            }
            row = filled;
        }
        return apply(form, row, record).row();
    }

    @Override
    public RowState apply(SectionForm form, SectionRow row, RecordValues record) {
        var context = context(form, row, record);
        for (var pass = 0; ; pass++) {
            var shape = new RowShape(form, context.row());
            for (var rule : rules.of(form.code(), form.type())) {
                rule.rule().shape(context, shape);
            }
            if (shape.row().equals(context.row()) || pass == PASSES) {
                return shape.state();
            }
            context = context.with(shape.row());
        }
    }

    @Override
    public RowState change(SectionForm form, SectionRow row, String key, String value, RecordValues record) {
        var before = context(form, row, record);
        var changed = row.with(key, alone(form, before, key, value));
        for (var rule : defaults(form)) {
            if (Condition.mention(rule.when(), key)
                    && Condition.all(rule.when(), before)
                    && changed.get(rule.target()).filter(rule.value()::equals).isPresent()) {
                changed = changed.with(rule.target(), "");
            }
        }
        for (var rule : defaults(form)) {
            if (Condition.mention(rule.when(), key)) {
                changed = fill(rule, context(form, changed, record));
            }
        }
        return apply(form, changed, record);
    }

    @Override
    public List<Finding> check(SectionForm form, RecordValues record) {
        var check = new SectionCheck(form, record, rules.of(form.code(), form.type()));
        for (var row : record.rows(form.code())) {
            check.row(context(form, row, record), apply(form, row, record));
        }
        return check.findings();
    }

    @Override
    public List<Finding> checkAll(SchoolType type, RecordValues record) {
        return forms.sections(type).stream()
                .flatMap(form -> check(form, record).stream())
                .toList();
    }

    @Override
    public RecordValues derive(SchoolType type, RecordValues record) {
        var sections = new HashMap<>(record.sections());
        for (var form : forms.sections(type)) {
            for (var rule : rules.of(form.code(), type)) {
                if (rule.rule() instanceof DerivedFrom derived) {
                    sections.computeIfPresent(form.code(), (code, rows) -> rows.stream()
                            .map(row -> derived.derive(form, row, record))
                            .toList());
                }
            }
        }
        return new RecordValues(sections);
    }

    private RuleContext context(SectionForm form, SectionRow row, RecordValues record) {
        return new RuleContext(form, row, record, codeLists, LocalDate.now(clock));
    }

    /** Rules that put a value into a field: given as a proposal or fixed. */
    private List<DefaultIf> defaults(SectionForm form) {
        var defaults = new ArrayList<DefaultIf>();
        for (var rule : rules.of(form.code(), form.type())) {
            if (rule.rule() instanceof DefaultIf d && form.field(d.target()).isPresent()) {
                defaults.add(d);
            } else if (rule.rule() instanceof FixedIf f
                    && form.field(f.target()).isPresent()) {
                defaults.add(new DefaultIf(f.target(), f.value(), f.when()));
            }
        }
        return defaults;
    }

    private static SectionRow fill(DefaultIf rule, RuleContext context) {
        return context.get(rule.target()).isEmpty() && Condition.all(rule.when(), context)
                ? context.row().with(rule.target(), rule.value())
                : context.row();
    }

    /** Of a multiple choice with options that stand alone, what is left after the newest choice. */
    private static String alone(SectionForm form, RuleContext before, String key, String value) {
        var exclusive = form.field(key)
                .filter(Choice.class::isInstance)
                .map(f -> ((Choice) f).exclusive())
                .orElse(List.of());
        var chosen = RuleContext.split(value);
        if (chosen.size() < 2 || chosen.stream().noneMatch(exclusive::contains)) {
            return value;
        }
        var added = new HashSet<>(chosen);
        added.removeAll(before.codes(key));
        return added.stream()
                .filter(exclusive::contains)
                .findFirst()
                .orElseGet(() -> String.join(
                        ",", chosen.stream().filter(c -> !exclusive.contains(c)).toList()));
    }
}
