package org.shice.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionRow;

class VersionContentTest {

    private static final SealedDocument DOCUMENT =
            new SealedDocument(new byte[] {1, 2, 3}, new byte[] {0x0a, 0x0b}, "110105***********X");

    @Test
    void same_content_has_the_same_hash_whatever_the_order_of_keys() {
        assertThat(content("b", "1", "a", "2").hash())
                .isEqualTo(content("a", "2", "b", "1").hash());
    }

    @Test
    void hash_survives_storing_and_reading() {
        var content = content("a", "1", "b", "“引号”");

        assertThat(RecordJson.content(RecordJson.text(content)).hash()).isEqualTo(content.hash());
    }

    @Test
    void one_changed_value_or_another_person_changes_the_hash() {
        var other = new SealedDocument(new byte[] {1, 2, 3}, new byte[] {0x0a, 0x0c}, "110105***********X");
        var values = content("a", "1", "b", "2").values();

        assertThat(content("a", "1", "b", "3").hash())
                .isNotEqualTo(content("a", "1", "b", "2").hash());
        assertThat(VersionContent.of(other, values).hash())
                .isNotEqualTo(VersionContent.of(DOCUMENT, values).hash());
    }

    @Test
    void person_is_named_by_hash_only() {
        assertThat(RecordJson.text(content("a", "1", "b", "2"))).contains("\"documentHash\":\"0a0b\"");
    }

    private static VersionContent content(String... pairs) {
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        var rows = List.of(new SectionRow("r", values));
        return VersionContent.of(DOCUMENT, new RecordValues(Map.of("basic", rows)));
    }
}
