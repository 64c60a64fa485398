package org.shice.deadline;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.platform.page.KeysetPage;

/** What happened to all deadlines of an area (督办记录): reminders, escalations, extensions, decisions; who, when, to whom. */
public interface DeadlineJournal {

    /**
     * One page, newest first.
     *
     * @param cursor from the page before, or null for the first
     * @throws org.shice.platform.error.AccessRefused when the filter's unit lies outside the actor's area
     */
    KeysetPage<JournalEntry> page(Filter filter, @Nullable String cursor, int limit);

    int count(Filter filter);

    /**
     * Which entries.
     *
     * @param below a unit and all below it, or null for the actor's whole area
     * @param kinds empty for all
     * @param rung only escalations to this rung of the ladder, or null
     * @param from the first day, or null
     * @param until the last day, or null
     * @param text what reasons, findings and notes must contain; empty for anything
     */
    record Filter(
            @Nullable UUID campaignId,
            @Nullable UnitId below,
            Set<DeadlineEventKind> kinds,
            @Nullable Audience rung,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String text) {

        public static final Filter ALL = new Filter(null, null, Set.of(), null, null, null, "");

        public Filter {
            kinds = Set.copyOf(kinds);
            text = text.strip();
        }

        public Filter below(@Nullable UnitId unit) {
            return new Filter(campaignId, unit, kinds, rung, from, until, text);
        }
    }
}
