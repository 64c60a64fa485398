package org.shice.forms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shice.organization.SchoolType;

/** The code lists (代码表) of the field, keyed by list and school type because a code may mean different things (domain.md 2.6). */
public interface CodeLists {

    /** The codes in their order. @throws IllegalArgumentException when the list does not exist */
    List<Code> codes(String list, SchoolType type);

    Optional<Code> find(String list, SchoolType type, String code);

    /**
     * Reads a cell of an import file: {@code code-label}, {@code code} or {@code label}, in the wording of the list or
     * of the national templates. A label that contradicts its code is not read.
     */
    Optional<Code> parse(String list, SchoolType type, String text);

    /** The label; in lists such as regions with the labels above it; the code itself when the list does not know it. */
    String label(String list, SchoolType type, String code, Locale locale);

    /**
     * A value of a list.
     *
     * @param parent the code above it in a tree, or empty
     * @param selectable false for headings of a tree
     */
    record Code(String code, String label, String labelEn, String parent, boolean selectable) {

        public String label(Locale locale) {
            return "en".equals(locale.getLanguage()) && !labelEn.isEmpty() ? labelEn : label;
        }
    }
}
