package org.shice.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day changed by hand. */
@Entity
@Table(name = "calendar_day")
class CalendarDay {

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private @Nullable String name;
    private String reason;

    @Column(nullable = false)
    private UUID editedBy;

    private String editorName;
    private Instant editedAt;

    /** Null until stored, which tells a new day from a known one. */
    @Version
    private @Nullable Long version;

    /** For JPA, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected CalendarDay() {}

    CalendarDay(LocalDate day) {
        this.day = day;
        this.kind = DayKind.WORKDAY;
        this.reason = "";
        this.editorName = "";
        this.editedBy = new UUID(0, 0);
        this.editedAt = Instant.EPOCH;
    }

    void edit(DayKind newKind, @Nullable String newName, String why, Editor editor, Instant now) {
        kind = newKind;
        name = newName;
        reason = why;
        editedBy = editor.id();
        editorName = editor.name();
        editedAt = now;
    }

    DayInfo info() {
        return new DayInfo(day, kind, name, new DayInfo.Edit(editorName, editedAt, reason));
    }

    /** Who edits. */
    record Editor(UUID id, String name) {}
}
