package org.shice.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.shice.account.Access;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.deadline.DeadlineLog.Entry;
import org.shice.notice.NoticeKind;
import org.shice.notice.Notices;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.time.TimeSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DeadlineService implements DeadlineDecisions {

    static final int LONGEST_TEXT = 1000;

    private final DeadlineRows rows;
    private final DeadlineRights rights;
    private final DeadlineGuide guide;
    private final DeadlineClosing closing;
    private final DeadlineLog log;
    private final DeadlinePeople people;
    private final Notices notices;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    DeadlineService(
            DeadlineRows rows,
            DeadlineRights rights,
            DeadlineGuide guide,
            DeadlineClosing closing,
            DeadlineLog log,
            DeadlinePeople people,
            Notices notices,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.guide = guide;
        this.closing = closing;
        this.log = log;
        this.people = people;
        this.notices = notices;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void attest(DeadlineId id, String evidence) {
        var row = rights.locked(id);
        rights.requireAttesting(row);
        requireOpen(row);
        if (!guide.letsAttest(row)) {
            throw new DeadlineComputed();
        }
        closing.attested(id, me(), text("evidence", evidence));
        record(row, "DEADLINE_ATTESTED", evidence);
    }

    @Override
    public void extend(DeadlineId id, LocalDate until, String reason) {
        var row = rights.supervised(id);
        requireOpen(row);
        var why = text("reason", reason);
        var end = TimeSettings.endOf(until);
        if (!end.isAfter(row.endsAt()) || !end.isAfter(clock.instant())) {
            throw new InvalidInput("until", "error.deadline.until");
        }
        log.write(row, Entry.extended(me(), row.endsAt(), end, why));
        rows.restart(id, end, Signal.MOVED, clock.instant());
        tell(row, end);
        record(row, "DEADLINE_EXTENDED", why);
    }

    @Override
    public void reopen(DeadlineId id, String reason) {
        var row = rights.supervised(id);
        if (row.state().isOpen()) {
            throw new DeadlineStillOpen();
        }
        var why = text("reason", reason);
        log.write(row, Entry.by(me(), DeadlineEventKind.REOPENED, why));
        rows.restart(id, null, Signal.REOPENED, clock.instant());
        record(row, "DEADLINE_REOPENED", why);
    }

    @Override
    public void cancel(DeadlineId id, String reason) {
        var row = rights.supervised(id);
        requireOpen(row);
        var why = text("reason", reason);
        closing.cancelled(id, me(), why);
        record(row, "DEADLINE_CANCELLED", why);
    }

    @Override
    public void inspect(DeadlineId id, String finding) {
        var row = rights.supervised(id);
        requireOpen(row);
        log.write(row, Entry.by(me(), DeadlineEventKind.INSPECTED, text("text", finding)));
    }

    @Override
    public void note(DeadlineId id, String text) {
        var row = rights.supervised(id);
        log.write(row, Entry.by(me(), DeadlineEventKind.NOTED, text("text", text)));
    }

    private static void requireOpen(DeadlineRow row) {
        if (!row.state().isOpen()) {
            throw new DeadlineClosed(row.state());
        }
    }

    static String text(String field, String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw new InvalidInput(field, "error.deadline.text-missing");
        }
        if (words.length() > LONGEST_TEXT) {
            throw new InvalidInput(field, "error.deadline.text-long", LONGEST_TEXT);
        }
        return words;
    }

    private void tell(DeadlineRow row, Instant end) {
        var unit = people.unitName(row.unitId());
        notices.send(
                NoticeKind.DEADLINE_MOVED,
                people.inCharge(row.unitId()),
                Map.of("milestoneKey", row.nameKey(), "unit", unit, "dueAt", end.toString()),
                DeadlineLinks.page(row.id()));
    }

    private void record(DeadlineRow row, String action, String reason) {
        audit.record(AuditEvent.of("deadline", row.id(), action)
                .at(row.unitPath())
                .because(reason)
                .with(Map.of("milestone", row.milestoneId().toString())));
    }

    private UUID me() {
        return access.actor().id().value();
    }
}
