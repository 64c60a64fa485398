package org.shice.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shice.forms.CodeLists;
import org.shice.forms.Finding;
import org.shice.forms.FormCatalog;
import org.shice.forms.RecordRules;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;
import org.springframework.stereotype.Component;

/**
 * Fills the record of a synthetic person. What is filled follows the forms and rules: wishes that a form does not know
 * are dropped, duties that nobody thought of are met by their kind, and a record that the rules refuse is a fault.
 */
@Component
public class SampleRecords {

    private final FormCatalog forms;
    private final RecordRules rules;
    private final CodeLists codes;
    private final Clock clock;

    public SampleRecords(FormCatalog forms, RecordRules rules, CodeLists codes, Clock clock) {
        this.forms = forms;
        this.rules = rules;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * A complete record.
     *
     * @param employer the name of the unit
     * @throws IllegalStateException when the rules find a gap or an error
     */
    public RecordValues complete(SamplePerson person, String employer) {
        return complete(person, employer, new RecordValues(Map.of()));
    }

    /**
     * Completes what the staff list already says; its values stay.
     *
     * @param roster the draft as the import left it
     */
    public RecordValues complete(SamplePerson person, String employer, RecordValues roster) {
        var life = new SampleLife(person, employer, LocalDate.now(clock));
        var sections = new LinkedHashMap<String, List<SectionRow>>();
        for (var form : forms.sections(person.type())) {
            var known = roster.rows(form.code()).stream().findFirst();
            var start = form.repeated() ? null : known.orElse(null);
            var before = new RecordValues(sections);
            sections.put(
                    form.code(),
                    life.rows(form.code()).stream()
                            .map(wishes -> new SampleRow(form, rules, codes, before).fill(start, wishes))
                            .toList());
        }
        var record = rules.derive(person.type(), new RecordValues(sections));
        requireSound(person, record);
        return record;
    }

    /** The first sections of a complete record, as somebody leaves it who was called away. */
    public RecordValues begun(SamplePerson person, String employer, RecordValues roster, int sections) {
        var complete = complete(person, employer, roster);
        var begun = new HashMap<String, List<SectionRow>>();
        forms.sections(person.type()).stream()
                .map(SectionForm::code)
                .limit(sections)
                .forEach(code -> begun.put(code, complete.rows(code)));
        return new RecordValues(begun);
    }

    /** The id of the last row of a section. */
    static String lastRow(RecordValues record, String section) {
        var rows = record.rows(section);
        return rows.get(rows.size() - 1).id();
    }

    private void requireSound(SamplePerson person, RecordValues record) {
        var wrong = rules.checkAll(person.type(), record).stream()
                .filter(finding -> finding.severity() != Finding.Severity.WARNING)
                .map(finding -> "%s.%s: %s".formatted(finding.sectionCode(), finding.fieldKey(), finding.textKey()))
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("sample record of %s is not complete: %s".formatted(person.type(), wrong));
        }
    }
}
