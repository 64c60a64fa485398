package org.shice.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.shice.forms.CodeLists;
import org.shice.forms.DocumentNumber;
import org.shice.forms.Finding;
import org.shice.forms.FormCatalog;
import org.shice.forms.RecordRules;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;
import org.shice.organization.SchoolType;
import org.shice.platform.sheet.SheetCell;
import org.shice.platform.sheet.SheetRow;
import org.shice.profile.BasicFields;
import org.springframework.stereotype.Component;

/** Reads the cells of a row and checks them with the one rule set of the record. */
@Component
class RowReading {

    private static final String REQUIRED = "roster.finding.required";
    private static final ImportLayout NO_COLUMNS = new ImportLayout(0, Map.of(), List.of(), 0);

    private final FormCatalog forms;
    private final CodeLists codes;
    private final RecordRules rules;

    RowReading(FormCatalog forms, CodeLists codes, RecordRules rules) {
        this.forms = forms;
        this.codes = codes;
        this.rules = rules;
    }

    ReadRow read(SheetRow row, ImportLayout layout, SchoolType type) {
        var form = forms.section(type, BasicFields.SECTION);
        var values = new HashMap<String, String>();
        var findings = new ArrayList<ImportFinding>();
        for (var cell : row.cells()) {
            layout.fieldAt(cell.column()).ifPresent(key -> {
                var result = read(cell, key, form);
                result.value().ifPresent(value -> values.put(key, value));
                if (result.isRefused()) {
                    findings.add(ImportFinding.error(key, cell.column(), result.textKey(), result.argument()));
                }
            });
        }
        return check(row.number(), values, findings, layout, form);
    }

    /** Checks values that a person typed into a form; codes as codes. */
    ReadRow check(Map<String, String> values, SchoolType type) {
        var filled = new HashMap<>(values);
        filled.values().removeIf(String::isBlank);
        filled.computeIfPresent(BasicFields.DOCUMENT_NUMBER, (key, number) -> DocumentNumber.normalise(number));
        var form = forms.section(type, BasicFields.SECTION);
        var unknown = new HashSet<>(filled.keySet());
        unknown.removeIf(key -> form.field(key).isPresent() || RosterField.BEYOND_SECTION.contains(key));
        filled.keySet().removeAll(unknown);
        var findings = new ArrayList<ImportFinding>();
        for (var key : List.of(RosterField.CONTRACT_START, RosterField.CONTRACT_END)) {
            if (filled.containsKey(key) && DayReading.day(filled.get(key)).isEmpty()) {
                findings.add(ImportFinding.error(key, -1, "forms.finding.date"));
                filled.remove(key);
            }
        }
        return check(0, filled, findings, NO_COLUMNS, form);
    }

    private CellReading.Result read(SheetCell cell, String key, SectionForm form) {
        if (key.equals(RosterField.UNIT_CODE)) {
            return CellReading.Result.of(cell.text());
        }
        if (RosterField.BEYOND_SECTION.contains(key)) {
            return CellReading.day(cell);
        }
        return form.field(key)
                .map(field -> CellReading.read(cell, field, form.type(), codes))
                .orElseThrow(() -> new IllegalStateException("the form has no field " + key));
    }

    /** What the rules clear is cleared in silence: the templates ask for 用人形式 of everybody. */
    private ReadRow check(
            int number,
            Map<String, String> values,
            List<ImportFinding> findings,
            ImportLayout layout,
            SectionForm form) {
        var alreadyWrong = new HashSet<String>();
        findings.forEach(f -> alreadyWrong.add(f.fieldKey()));
        var beyond = new HashMap<>(values);
        beyond.keySet().retainAll(RosterField.BEYOND_SECTION);
        var own = new HashMap<>(values);
        own.keySet().removeAll(RosterField.BEYOND_SECTION);
        var row = new SectionRow(Integer.toString(number), own);
        var ruled = rules.apply(form, row, record(row)).row();
        for (var finding : rules.check(form, record(ruled))) {
            if (finding.fieldKey() != null && !alreadyWrong.contains(finding.fieldKey())) {
                findings.add(translate(finding, finding.fieldKey(), layout));
            }
        }
        findings.addAll(contract(beyond, layout));
        var all = new HashMap<>(ruled.values());
        all.putAll(beyond);
        return new ReadRow(number, all, findings);
    }

    private static ImportFinding translate(Finding finding, String key, ImportLayout layout) {
        var severity = finding.severity() == Finding.Severity.WARNING
                ? ImportFinding.Severity.WARNING
                : ImportFinding.Severity.ERROR;
        var missing = finding.severity() == Finding.Severity.MISSING;
        return new ImportFinding(
                severity,
                key,
                layout.columnOf(key),
                missing ? REQUIRED : finding.textKey(),
                missing ? List.of() : finding.args());
    }

    private static List<ImportFinding> contract(Map<String, String> values, ImportLayout layout) {
        var start = values.get(RosterField.CONTRACT_START);
        var end = values.get(RosterField.CONTRACT_END);
        if (start == null || end == null || start.compareTo(end) <= 0) {
            return List.of();
        }
        var column = layout.columnOf(RosterField.CONTRACT_END);
        return List.of(ImportFinding.error(RosterField.CONTRACT_END, column, "roster.finding.contract-order"));
    }

    private static RecordValues record(SectionRow row) {
        return new RecordValues(Map.of(BasicFields.SECTION, List.of(row)));
    }
}
