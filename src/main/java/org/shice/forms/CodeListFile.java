package org.shice.forms;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.organization.SchoolType;

/**
 * A file of {@code forms/code-lists}.
 *
 * @param source where the values come from, and which of them nobody has confirmed
 * @param path whether a label is read together with those above it, as with regions
 */
record CodeListFile(String list, String title, String version, String source, boolean path, List<Variant> variants) {

    /** The values for some school types; without types for all that no other variant names. */
    record Variant(@Nullable Set<SchoolType> types, List<Entry> codes) {}

    /** A value as written in the file. */
    record Entry(
            String code,
            String label,
            @Nullable @JsonProperty("en") String labelEn,
            @Nullable String parent,
            @Nullable Boolean selectable,
            @Nullable List<String> aliases) {

        CodeLists.Code toCode() {
            return new CodeLists.Code(
                    code,
                    label,
                    labelEn == null ? "" : labelEn,
                    parent == null ? "" : parent,
                    selectable == null || selectable);
        }

        List<String> otherNames() {
            return aliases == null ? List.of() : aliases;
        }
    }

    /** The values that hold for a school type. */
    Optional<Variant> variant(SchoolType type) {
        return variants.stream()
                .filter(v -> v.types() != null && v.types().contains(type))
                .findFirst()
                .or(() -> variants.stream().filter(v -> v.types() == null).findFirst());
    }
}
