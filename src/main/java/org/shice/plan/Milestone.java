package org.shice.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.calendar.DueDay;
import org.shice.campaign.CampaignId;
import org.shice.platform.time.TimeSettings;
import org.shice.review.Stage;

/**
 * A line of the plan (节点): what must be done by whom until when.
 *
 * @param template the template of the plan, such as {@code yueyang-city}
 * @param key the key of the line in its template
 * @param stage the stage of the collection whose due date it is, or null
 * @param ladder the key of the ladder by which late units are escalated
 * @param departments 负责部门 as in the template
 * @param participants 参与部门(人员) as in the template
 * @param words what was written by hand instead of the template's words
 */
public record Milestone(
        MilestoneId id,
        CampaignId campaignId,
        String template,
        String key,
        Responsible responsible,
        Measure measure,
        LocalDate startsOn,
        DueDay due,
        @Nullable Recurrence recurrence,
        @Nullable Stage stage,
        String ladder,
        MilestoneState state,
        List<Party> departments,
        List<Party> participants,
        Words words,
        long version) {

    /** The text key of its name (工作内容). */
    public String nameKey() {
        return "plan.milestone." + template + "." + key;
    }

    /** The text key of its note, which some lines of a template have; where it follows a choice, the option comes after. */
    public String noteKey() {
        return "plan.note." + template + "." + key;
    }

    /** The moment at which its start comes: 00:00 Asia/Shanghai. */
    public Instant startsAt() {
        return startOf(startsOn);
    }

    /** The moment at which it is late: 23:59:59 Asia/Shanghai (C-07). */
    public Instant dueAt() {
        return due.endsAt();
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(TimeSettings.ZONE).toInstant();
    }

    /** Whether its dates still matter. */
    public boolean isAlive() {
        return state == MilestoneState.PLANNED || state == MilestoneState.OPEN;
    }

    /** Words of the plan page (附件2) written by hand; null where the template's stay. */
    public record Words(@Nullable String departments, @Nullable String participants, @Nullable String note) {

        public static final Words NONE = new Words(null, null, null);
    }
}
