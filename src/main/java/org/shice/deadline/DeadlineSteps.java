package org.shice.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.deadline.DeadlineLog.Entry;
import org.shice.notice.GroupMessages;
import org.shice.notice.NoticeKind;
import org.shice.notice.Notices;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of {@code deadline-milestone}, called by the process and not by people, each in the transaction of its job.
 * Every step locks the row and measures once more before it bothers anybody; whoever has met the milestone in the
 * meantime is left in peace. A timer can come after the day was moved or the ladder changed and before its process was
 * told: its step does nothing then, and the process plans the right moment. A step never decides anything about records.
 */
@Service
@Transactional
public class DeadlineSteps {

    private final DeadlineRows rows;
    private final DeadlineLog log;
    private final DeadlinePeople people;
    private final Ladders ladders;
    private final Measuring measuring;
    private final DeadlineClosing closing;
    private final Notices notices;
    private final GroupMessages chats;
    private final Clock clock;

    DeadlineSteps(
            DeadlineRows rows,
            DeadlineLog log,
            DeadlinePeople people,
            Ladders ladders,
            Measuring measuring,
            DeadlineClosing closing,
            Notices notices,
            GroupMessages chats,
            Clock clock) {
        this.rows = rows;
        this.log = log;
        this.people = people;
        this.ladders = ladders;
        this.measuring = measuring;
        this.closing = closing;
        this.notices = notices;
        this.chats = chats;
        this.clock = clock;
    }

    /** When the next reminder comes, if one is left, and when the day is over. */
    public ReminderPlan planReminder(DeadlineId id) {
        var row = get(id);
        return new ReminderPlan(nextReminder(row).map(Ladder.Step::at).orElse(null), row.endsAt());
    }

    /** Reminds the persons in charge of the unit. */
    public void remind(DeadlineId id) {
        waiting(id).ifPresent(row -> nextReminder(row).filter(this::isDue).ifPresent(step -> {
            var told = people.inCharge(row.unitId());
            rows.reminded(id, step.number());
            if (log.write(row, Entry.reminded(step.number(), told.size()))) {
                tell(row, NoticeKind.DEADLINE_REMINDER, told);
            }
        }));
    }

    /** Notes that the day is over. @return whether the milestone is still not met */
    public boolean markOverdue(DeadlineId id) {
        var row = waiting(id);
        row.filter(open -> !clock.instant().isBefore(open.endsAt())).ifPresent(late -> {
            rows.overdue(id);
            if (late.state() == DeadlineState.OPEN) {
                log.write(late, Entry.duePassed(late.endsAt()));
            }
        });
        return row.isPresent();
    }

    /** When the next rung of the ladder comes; empty when none is left. */
    public Optional<Instant> planRung(DeadlineId id) {
        return nextRung(get(id)).map(Ladder.Step::at);
    }

    /** Tells the people of the next rung. */
    public void escalate(DeadlineId id) {
        waiting(id).ifPresent(row -> nextRung(row).filter(this::isDue).ifPresent(step -> {
            var audience = ladders.of(row).rung(step.number()).audience();
            var told = people.of(row.unitId(), audience);
            rows.escalated(id, step.number());
            if (log.write(row, Entry.escalated(step.number(), audience, told.size()))) {
                tell(row, NoticeKind.DEADLINE_ESCALATED, told);
                if (audience == Audience.BULLETIN) {
                    chats.bulletin(people.line(row.unitId()), row.nameKey(), people.unitName(row.unitId()));
                }
            }
        }));
    }

    /** The locked row, when the milestone is not met even now. */
    private Optional<DeadlineRow> waiting(DeadlineId id) {
        return rows.lock(id).filter(row -> row.state().isOpen()).filter(row -> !measuredMet(row));
    }

    private boolean measuredMet(DeadlineRow row) {
        return measuring.isMet(row) && closing.measured(Set.of(row.id())) == 1;
    }

    /** Timers of the engine know whole milliseconds. */
    private boolean isDue(Ladder.Step step) {
        return !step.at().truncatedTo(ChronoUnit.MILLIS).isAfter(clock.instant());
    }

    private Optional<Ladder.Step> nextReminder(DeadlineRow row) {
        return ladders.of(row).nextReminder(row.endsAt(), row.reminder(), row.roundAt(), clock.instant());
    }

    private Optional<Ladder.Step> nextRung(DeadlineRow row) {
        return ladders.of(row)
                .nextRung(row.climbsFrom(), row.rung(), audience -> people.exists(row.unitId(), audience));
    }

    private void tell(DeadlineRow row, NoticeKind kind, Set<AccountId> accounts) {
        var unit = people.unitName(row.unitId());
        notices.send(
                kind,
                accounts,
                Map.of(
                        "milestoneKey",
                        row.nameKey(),
                        "unit",
                        unit,
                        "dueAt",
                        row.endsAt().toString()),
                DeadlineLinks.page(row.id()));
    }

    private DeadlineRow get(DeadlineId id) {
        return rows.find(id).orElseThrow(() -> new NotFound("deadline"));
    }

    /** The next reminder, or null when none is left, and the moment at which the day is over. */
    public record ReminderPlan(@Nullable Instant reminderAt, Instant dueAt) {}
}
