package org.shice.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shice.organization.SchoolType;

/**
 * The form of a section (栏目) of the teacher record for one school type, as read from {@code forms/record/<code>.form}.
 *
 * @param type the school type whose variation this is: fields, duties and the meaning of codes depend on it
 * @param code the section, for example {@code basic}, {@code education}; also the file name
 * @param title the Chinese title; {@link FormTexts#title} gives it in the reader's language
 * @param repeated whether the section holds any number of rows
 * @param minimumRows how many rows a complete record needs
 * @param evidence the originals to be seen by the unit (C-33), as code words of {@code forms.evidence.<word>}
 * @param defaults the values of a new row; {@link RecordRules#newRow} adds the conditional ones
 */
public record SectionForm(
        SchoolType type,
        String code,
        String title,
        int order,
        boolean repeated,
        int minimumRows,
        FormField.Owner owner,
        List<FormField> fields,
        List<String> evidence,
        Map<String, String> defaults) {

    public SectionForm {
        fields = List.copyOf(fields);
        evidence = List.copyOf(evidence);
        defaults = Map.copyOf(defaults);
    }

    /** The id inside the {@code .form} file. */
    public String id() {
        return "record-" + code;
    }

    public Optional<FormField> field(String key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }
}
