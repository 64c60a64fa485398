package org.shice.review;

import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the due dates of the open cases of a campaign. No rights are checked here: the campaign has checked its own. */
@Component
public class StageSchedule {

    private static final String RESCHEDULE =
            """
            update collection_case set fill_due_at = :fill, unit_due_at = :unit, section_due_at = :section,
                district_due_at = :district, confirm_due_at = :confirm
            where campaign_id = :campaign and stage not in ('EFFECTIVE', 'LEFT')
            """;

    private final JdbcClient jdbc;

    StageSchedule(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the caller's transaction, one statement, however many cases there are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reschedule(UUID campaignId, StageDueDates due) {
        jdbc.sql(RESCHEDULE)
                .param("campaign", campaignId)
                .param("fill", Timestamp.from(due.fill()))
                .param("unit", Timestamp.from(due.unit()))
                .param("section", Timestamp.from(due.section()))
                .param("district", Timestamp.from(due.district()))
                .param("confirm", Timestamp.from(due.confirm()))
                .update();
    }
}
