package org.shice.forms.ui;

import java.util.List;
import java.util.Locale;
import org.shice.forms.CodeLists;
import org.shice.forms.CodeLists.Code;
import org.shice.forms.SectionForm;

/** A value of a choice as a person sees it and looks for it: by label in either language, by code. */
record Option(String code, String label, String words) {

    static Option of(Code code, String label) {
        var words = String.join(" ", code.code(), label, code.label(), code.labelEn());
        return new Option(code.code(), label, words.toLowerCase(Locale.ROOT));
    }

    /** The values of a code list that can be chosen. */
    static List<Option> of(CodeLists codeLists, String list, SectionForm form, Locale locale) {
        return codeLists.codes(list, form.type()).stream()
                .filter(Code::selectable)
                .map(c -> of(c, codeLists.label(list, form.type(), c.code(), locale)))
                .toList();
    }

    boolean matches(String typed) {
        return words.contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
