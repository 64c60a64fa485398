package org.shice.forms.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.shice.forms.Finding;
import org.shice.forms.Finding.Severity;
import org.shice.forms.FormTexts;
import org.shice.platform.i18n.Texts;

/** Says at the inputs of a row what is wrong: what the rules find now, and what others found before. */
final class RowMarks {

    private final FormTexts formTexts;
    private final Texts texts;
    private final Map<String, FieldInput> inputs;
    private final Map<String, Finding> given = new HashMap<>();
    private boolean missingShown;

    RowMarks(FormTexts formTexts, Texts texts, Map<String, FieldInput> inputs) {
        this.formTexts = formTexts;
        this.texts = texts;
        this.inputs = inputs;
    }

    void showMissing() {
        missingShown = true;
    }

    /** What others found; it stays until its field changes. */
    void give(List<Finding> findings, String rowId) {
        given.clear();
        for (var finding : findings) {
            if (rowId.equals(finding.rowId()) && finding.fieldKey() != null) {
                given.putIfAbsent(finding.fieldKey(), finding);
            }
        }
    }

    void forget(String key) {
        given.remove(key);
    }

    void forgetAll() {
        given.clear();
    }

    /** Marks every input anew; where a field has several findings, the gravest is said. */
    void show(List<Finding> found, String rowId, Locale locale) {
        inputs.values().forEach(FieldInput::markFine);
        var own = found.stream()
                .filter(f -> rowId.equals(f.rowId()))
                .filter(f -> missingShown || f.severity() != Severity.MISSING);
        Stream.concat(given.values().stream(), own)
                .sorted((a, b) -> b.severity().compareTo(a.severity()))
                .forEach(finding -> show(finding, locale));
    }

    private void show(Finding finding, Locale locale) {
        var input = inputs.get(String.valueOf(finding.fieldKey()));
        if (input == null) {
            return;
        }
        var text = formTexts.finding(finding, locale);
        if (finding.severity() == Severity.WARNING) {
            input.markDoubtful(texts.get(locale, "forms.warning", text));
        } else {
            input.markWrong(text);
        }
    }
}
