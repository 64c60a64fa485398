package org.shice.roster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shice.forms.FormCatalog;
import org.shice.forms.FormField;
import org.shice.forms.SectionForm;
import org.shice.organization.SchoolType;
import org.shice.platform.i18n.Texts;
import org.shice.profile.BasicFields;
import org.springframework.stereotype.Component;

/** Which field a header names, for each school type. A name that another type uses for the same field is understood. */
@Component
class ColumnNames {

    private final Map<SchoolType, Map<HeaderName, String>> names = new HashMap<>();
    private final Map<SchoolType, Map<String, String>> mandatory = new HashMap<>();

    ColumnNames(FormCatalog forms, Texts texts) {
        var everywhere = new HashMap<HeaderName, String>();
        for (var type : SchoolType.values()) {
            columns(forms.section(type, BasicFields.SECTION))
                    .forEach(f -> everywhere.putIfAbsent(HeaderName.of(f.label()), f.key()));
        }
        for (var type : SchoolType.values()) {
            var columns = columns(forms.section(type, BasicFields.SECTION));
            var known = new HashMap<HeaderName, String>();
            var needed = new LinkedHashMap<String, String>();
            columns.forEach(f -> known.put(HeaderName.of(f.label()), f.key()));
            everywhere.forEach((name, key) -> {
                if (known.containsValue(key)) {
                    known.putIfAbsent(name, key);
                }
            });
            for (var key : RosterField.BEYOND_SECTION) {
                known.put(HeaderName.of(texts.get(Texts.CHINESE, "roster.column." + key)), key);
            }
            columns.stream().filter(FormField::required).forEach(f -> needed.put(f.key(), f.label()));
            names.put(type, known);
            mandatory.put(type, needed);
        }
    }

    /** The field that a header names for this type. */
    Optional<String> fieldOf(SchoolType type, String header) {
        return Optional.ofNullable(names.getOrDefault(type, Map.of()).get(HeaderName.of(header)));
    }

    /** The fields without which a file of this type cannot be read, with their names. */
    Map<String, String> mandatory(SchoolType type) {
        return mandatory.getOrDefault(type, Map.of());
    }

    /** The fields of the section that a list can hold: all but those that follow from other sections. */
    static List<FormField> columns(SectionForm form) {
        return form.fields().stream()
                .filter(f -> !(f instanceof FormField.Note) && f.owner() != FormField.Owner.DERIVED)
                .toList();
    }
}
