package org.shice.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.account.RoleGrant;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.calendar.CalendarDay.Editor;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CalendarEditing implements CalendarEdits {

    private static final int NAME_LENGTH = 40;
    private static final int REASON_LENGTH = 300;

    private final StoredCalendarDays edits;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    CalendarEditing(StoredCalendarDays edits, Access access, AuditTrail audit, Clock clock) {
        this.edits = edits;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void edit(LocalDate day, DayKind kind, @Nullable String name, String reason) {
        requireEditor();
        requireFitting(day, kind);
        var why = required(reason);
        var label = name == null || name.isBlank() ? null : name.strip();
        if (label != null && label.length() > NAME_LENGTH) {
            throw new InvalidInput("name", "calendar.problem.name", NAME_LENGTH);
        }
        var actor = access.actor();
        var edited = edits.findById(day).orElseGet(() -> new CalendarDay(day));
        edited.edit(kind, label, why, new Editor(actor.id().value(), actor.displayName()), clock.instant());
        edits.saveAndFlush(edited);
        record(day, "CALENDAR_DAY_EDITED", why, Map.of("kind", kind.name()));
    }

    @Override
    public void withdraw(LocalDate day, String reason) {
        requireEditor();
        var why = required(reason);
        edits.findById(day).ifPresent(edited -> {
            edits.delete(edited);
            record(day, "CALENDAR_DAY_RESTORED", why, Map.of());
        });
    }

    /** The calendar is one for the whole installation, so only those at the top may change it. */
    @Override
    @Transactional(readOnly = true)
    public boolean mayEdit() {
        return access.grants(Role.SYSTEM_ADMIN).stream().anyMatch(CalendarEditing::isForARoot);
    }

    private void requireEditor() {
        if (!mayEdit()) {
            throw new AccessRefused();
        }
    }

    private static boolean isForARoot(RoleGrant grant) {
        return grant.unitPath().indexOf('/') == grant.unitPath().length() - 1;
    }

    /** Weekdays are workdays or holidays, Saturdays and Sundays anything but plain workdays. */
    private static void requireFitting(LocalDate day, DayKind kind) {
        var plain = AnnouncedHolidays.isWeekend(day) ? DayKind.WORKDAY : DayKind.WEEKEND;
        if (kind == plain || (kind == DayKind.MAKE_UP_WORKDAY && !AnnouncedHolidays.isWeekend(day))) {
            throw new InvalidInput("kind", "calendar.problem.kind");
        }
    }

    private static String required(String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > REASON_LENGTH) {
            throw new InvalidInput("reason", "calendar.problem.reason", REASON_LENGTH);
        }
        return why;
    }

    private void record(LocalDate day, String action, String reason, Map<String, String> details) {
        audit.record(AuditEvent.of("calendar", day, action).because(reason).with(details));
    }
}
