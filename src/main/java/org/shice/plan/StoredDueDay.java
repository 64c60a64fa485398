package org.shice.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shice.calendar.DayKind;
import org.shice.calendar.DueDay;
import org.shice.calendar.DueReason;
import org.shice.calendar.WeekendPolicy;

/** A settled due date in the columns of the milestone's row, with what the calendar said when it was settled. */
@Embeddable
class StoredDueDay {

    private LocalDate nominalDueOn;

    @Enumerated(EnumType.STRING)
    private WeekendPolicy weekendPolicy;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DueReason dueReason;

    @Enumerated(EnumType.STRING)
    private DayKind dueDayKind;

    private @Nullable String dueDayName;

    /** For JPA, which fills the fields afterwards. */
    @SuppressWarnings("NullAway.Init")
    protected StoredDueDay() {}

    static StoredDueDay of(DueDay due) {
        var stored = new StoredDueDay();
        stored.nominalDueOn = due.nominal();
        stored.weekendPolicy = due.policy();
        stored.dueOn = due.effective();
        stored.dueReason = due.reason();
        stored.dueDayKind = due.nominalKind();
        stored.dueDayName = due.nominalName();
        return stored;
    }

    DueDay toDueDay() {
        return new DueDay(nominalDueOn, dueOn, weekendPolicy, dueReason, dueDayKind, dueDayName);
    }
}
