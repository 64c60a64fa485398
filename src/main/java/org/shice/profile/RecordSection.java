package org.shice.profile;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shice.forms.SectionRow;

/**
 * The draft of one section (栏目) of a record: its rows, where each value came from, and what the school's list said.
 * Each section counts its changes, so that two people who change different sections do not meet.
 */
@Entity
@Table(name = "record_section")
@SuppressWarnings("UnusedVariable") // columns that only queries read
class RecordSection {

    @EmbeddedId
    private SectionKey key;

    @JdbcTypeCode(SqlTypes.JSON)
    private String rows;

    @JdbcTypeCode(SqlTypes.JSON)
    private String provenance;

    @JdbcTypeCode(SqlTypes.JSON)
    private String imported;

    private Instant updatedAt;
    private @Nullable UUID updatedBy;

    /** Null until stored, which tells a new section from a known one. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RecordSection() {}

    RecordSection(RecordId record, String code, Instant now) {
        this.key = new SectionKey(record.value(), code);
        this.updatedAt = now;
        store(SectionContent.EMPTY);
    }

    String code() {
        return key.sectionCode();
    }

    SectionContent content() {
        return new SectionContent(
                RecordJson.rows(rows), RecordJson.provenance(provenance), RecordJson.values(imported));
    }

    /** What a saver must have seen: 0 before the first save, then one more with each. */
    long edition() {
        return version == null ? 0 : version + 1;
    }

    /** Replaces the content. Nothing is written when nothing is different. */
    void change(SectionContent next, Provenance origin) {
        if (next.equals(content())) {
            return;
        }
        store(next);
        updatedAt = origin.at();
        updatedBy = origin.by() == null ? null : origin.by().value();
    }

    private void store(SectionContent content) {
        rows = RecordJson.text(content.rows());
        provenance = RecordJson.provenanceText(content.provenance());
        imported = RecordJson.text(content.imported());
    }

    List<SectionRow> rows() {
        return RecordJson.rows(rows);
    }

    Map<String, Provenance> provenance() {
        return RecordJson.provenance(provenance);
    }
}
