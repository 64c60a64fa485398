package org.shice.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.shice.profile.RecordInfo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins cases. The unique constraint decides who is first, so two openings at once start nothing twice. */
@Component
class CaseEnrolment {

    private static final String INSERT =
            """
            insert into collection_case (id, campaign_id, record_id, unit_id, unit_path, stage, stage_since,
                fill_due_at, unit_due_at, section_due_at, district_due_at, confirm_due_at)
            values (:id, :campaign, :record, :unit, :path, 'FILL', :now, :fill, :unitDue, :section, :district, :confirm)
            on conflict on constraint uq_collection_case do nothing
            """;

    private final JdbcClient jdbc;

    CaseEnrolment(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether this call wrote the case */
    boolean insert(CaseId id, UUID campaignId, RecordInfo record, StageDueDates due, Instant now) {
        return jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("campaign", campaignId)
                        .param("record", record.id().value())
                        .param("unit", record.unitId().value())
                        .param("path", record.unitPath())
                        .param("now", Timestamp.from(now))
                        .param("fill", Timestamp.from(due.fill()))
                        .param("unitDue", Timestamp.from(due.unit()))
                        .param("section", Timestamp.from(due.section()))
                        .param("district", Timestamp.from(due.district()))
                        .param("confirm", Timestamp.from(due.confirm()))
                        .update()
                == 1;
    }
}
