package org.shice.forms.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shice.forms.FormField;
import org.shice.forms.FormTexts;
import org.shice.forms.SectionForm;
import org.shice.organization.SchoolType;

/**
 * A section of the form as the API shows it.
 *
 * @param minimumRows how many rows a complete record needs
 * @param evidence the originals the unit must have seen
 * @param defaults the values of a new row
 */
record FormResource(
        String code,
        SchoolType type,
        String title,
        boolean repeated,
        int minimumRows,
        FormField.Owner owner,
        List<FieldResource> fields,
        List<EvidenceResource> evidence,
        Map<String, String> defaults) {

    static FormResource of(SectionForm form, FormTexts texts, Locale locale) {
        return new FormResource(
                form.code(),
                form.type(),
                texts.title(form, locale),
                form.repeated(),
                form.minimumRows(),
                form.owner(),
                form.fields().stream()
                        .map(field -> FieldResource.of(form, field, texts, locale))
                        .toList(),
                form.evidence().stream()
                        .map(word -> new EvidenceResource(word, texts.evidence(word, locale)))
                        .toList(),
                form.defaults());
    }

    /** An original to be seen. */
    record EvidenceResource(String document, String label) {}
}
