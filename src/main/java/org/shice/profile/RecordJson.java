package org.shice.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.forms.SectionRow;

/** Rows, origins and versions as JSON. The same content always gives the same text, so that it can be hashed. */
final class RecordJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final TypeReference<List<SectionRow>> ROWS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final TypeReference<Map<String, Origin>> ORIGINS = new TypeReference<>() {};
    private static final TypeReference<VersionContent> CONTENT = new TypeReference<>() {};

    private RecordJson() {}

    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record cannot be written as JSON", e);
        }
    }

    static List<SectionRow> rows(String json) {
        return read(json, ROWS);
    }

    static Map<String, String> values(String json) {
        return read(json, VALUES);
    }

    static VersionContent content(String json) {
        return read(json, CONTENT);
    }

    static Map<String, Provenance> provenance(String json) {
        var result = new HashMap<String, Provenance>();
        read(json, ORIGINS).forEach((place, origin) -> result.put(place, origin.read()));
        return result;
    }

    static String provenanceText(Map<String, Provenance> provenance) {
        var origins = new HashMap<String, Origin>();
        provenance.forEach((place, p) -> origins.put(place, Origin.of(p)));
        return text(origins);
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored record cannot be read", e);
        }
    }

    /** Where a value came from, as stored. */
    private record Origin(Provenance.Source source, @Nullable String by, String at) {

        static Origin of(Provenance provenance) {
            var by = provenance.by();
            return new Origin(
                    provenance.source(),
                    by == null ? null : by.toString(),
                    provenance.at().toString());
        }

        Provenance read() {
            return new Provenance(source, by == null ? null : AccountId.of(by), Instant.parse(at));
        }
    }
}
