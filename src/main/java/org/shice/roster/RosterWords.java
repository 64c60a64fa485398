package org.shice.roster;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shice.forms.CodeLists;
import org.shice.forms.FormCatalog;
import org.shice.forms.FormField;
import org.shice.forms.FormTexts;
import org.shice.organization.SchoolType;
import org.shice.platform.i18n.Texts;
import org.shice.platform.sheet.SheetCell;
import org.shice.profile.BasicFields;
import org.springframework.stereotype.Component;

/** Fields, values and findings of staff lists in the words of the reader. */
@Component
public class RosterWords {

    private final FormCatalog forms;
    private final FormTexts formTexts;
    private final CodeLists codes;
    private final Texts texts;

    RosterWords(FormCatalog forms, FormTexts formTexts, CodeLists codes, Texts texts) {
        this.forms = forms;
        this.formTexts = formTexts;
        this.codes = codes;
        this.texts = texts;
    }

    /** The name of a field. */
    public String field(SchoolType type, String key, Locale locale) {
        if (RosterField.BEYOND_SECTION.contains(key)) {
            return texts.get(locale, "roster.column." + key);
        }
        var form = forms.section(type, BasicFields.SECTION);
        return form.field(key)
                .map(field -> formTexts.label(form, field, locale))
                .orElse(key);
    }

    /** The fields of a staff list, in the order of the form. */
    public List<String> fields(SchoolType type) {
        var inside = forms.section(type, BasicFields.SECTION).fields().stream().map(FormField::key);
        return Stream.concat(inside, RosterField.BEYOND_SECTION.stream().sorted())
                .toList();
    }

    /** A value as people read it: the labels of codes. */
    public String value(SchoolType type, String key, String value, Locale locale) {
        return forms.section(type, BasicFields.SECTION)
                .field(key)
                .filter(field -> field instanceof FormField.Choice && !value.isEmpty())
                .map(field -> labels((FormField.Choice) field, type, value, locale))
                .orElse(value);
    }

    private String labels(FormField.Choice field, SchoolType type, String value, Locale locale) {
        return Stream.of(value.split(","))
                .map(code -> codes.label(field.codeList(), type, code, locale))
                .collect(Collectors.joining(texts.get(locale, "roster.separator")));
    }

    /** A finding with its place: 第3行,第G列，【身份证件号】不能为空！ */
    public String finding(SchoolType type, int row, ImportFinding finding, Locale locale) {
        var said = texts.get(locale, finding.textKey(), finding.args().toArray());
        var number = Integer.toString(row);
        if (finding.fieldKey().isEmpty()) {
            return texts.get(locale, "roster.message.row", number, said);
        }
        var field = field(type, finding.fieldKey(), locale);
        return finding.column() < 0
                ? texts.get(locale, "roster.message.field", number, field, said)
                : texts.get(locale, "roster.message.cell", number, SheetCell.columnName(finding.column()), field, said);
    }

    /** Why a file cannot be used. */
    public String problem(ImportProblem problem, Locale locale) {
        return texts.get(locale, problem.textKey(), args(problem.args(), locale));
    }

    private Object[] args(List<Object> args, Locale locale) {
        return args.stream()
                .map(arg -> arg instanceof String key && key.startsWith("enum.") ? texts.get(locale, key) : arg)
                .toArray();
    }
}
