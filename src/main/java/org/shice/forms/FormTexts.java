package org.shice.forms;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.shice.platform.i18n.Texts;
import org.springframework.stereotype.Component;

/**
 * The words of a form in the reader's language: the texts {@code form.<form-id>.<key>} (and {@code .<SCHOOL_TYPE>},
 * {@code .help}, {@code .<value>}) win over what the file says in Chinese.
 */
@Component
public class FormTexts {

    private final Texts texts;

    public FormTexts(Texts texts) {
        this.texts = texts;
    }

    /** The title of a section. */
    public String title(SectionForm form, Locale locale) {
        return first(locale, "forms.section." + form.code()).orElse(form.title());
    }

    public String label(SectionForm form, FormField field, Locale locale) {
        var key = "form.%s.%s".formatted(form.id(), field.key());
        return first(locale, key + "." + form.type(), key).orElse(field.label());
    }

    /** What helps a person to fill the field; empty when nothing needs to be said. */
    public Optional<String> help(SectionForm form, FormField field, Locale locale) {
        var key = "form.%s.%s.help".formatted(form.id(), field.key());
        return first(locale, key).or(() -> Optional.ofNullable(field.description()));
    }

    public String label(TaskForm form, FormField field, Locale locale) {
        return first(locale, "form.%s.%s".formatted(form.id(), field.key())).orElse(field.label());
    }

    public Optional<String> help(TaskForm form, FormField field, Locale locale) {
        return first(locale, "form.%s.%s.help".formatted(form.id(), field.key()))
                .or(() -> Optional.ofNullable(field.description()));
    }

    /** The label of a value that stands in the form itself. */
    public String label(TaskForm form, FormField field, CodeLists.Code code, Locale locale) {
        return first(locale, "form.%s.%s.%s".formatted(form.id(), field.key(), code.code()))
                .orElse(code.label());
    }

    /** What is wrong and what to do, without the name of the field. */
    public String finding(Finding finding, Locale locale) {
        return texts.get(locale, finding.textKey(), finding.args().toArray());
    }

    /** An original the unit must have seen (C-33), by its word in {@link SectionForm#evidence()}. */
    public String evidence(String word, Locale locale) {
        return texts.get(locale, "forms.evidence." + word);
    }

    private Optional<String> first(Locale locale, String... keys) {
        return Stream.of(keys).filter(key -> texts.has(locale, key)).findFirst().map(key -> texts.get(locale, key));
    }
}
