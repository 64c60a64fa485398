package org.shice.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a section of the teacher record for one school type, as read from {@code forms/record/<code>.form}.
 *
 * @param code the section, for example {@code basic}, {@code education}; also the file name
 * @param repeated whether the section holds any number of rows
 * @param minimumRows how many rows a complete record needs
 * @param evidence the originals to be seen by the unit (C-33), as code words of {@code forms.evidence.<word>}
 * @param defaults the values of a new row
 */
public record SectionForm(
        String code,
        String title,
        int order,
        boolean repeated,
        int minimumRows,
        FormField.Owner owner,
        List<FormField> fields,
        List<String> evidence,
        Map<String, String> defaults) {

    public Optional<FormField> field(String key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }
}
