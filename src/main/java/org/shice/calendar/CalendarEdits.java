package org.shice.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Changes of the work calendar by hand; only by 系统管理员 of a root unit, with a reason, audited. */
public interface CalendarEdits {

    /**
     * Says what a day is. Due dates already settled stay where they are.
     *
     * @throws org.shice.platform.error.InvalidInput when a text is missing or too long, or the kind does not fit the day
     */
    void edit(LocalDate day, DayKind kind, @Nullable String name, String reason);

    /** Takes an edit back: the day is again what was announced. */
    void withdraw(LocalDate day, String reason);

    /** Whether the actor may edit. */
    boolean mayEdit();
}
