package org.shice.review;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shice.tasks.TaskDueDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the due dates of the open cases of a campaign and of their tasks. No rights are checked here: the campaign has
 * checked its own.
 */
@Component
public class StageSchedule {

    private static final String RESCHEDULE =
            """
            update collection_case set fill_due_at = :fill, unit_due_at = :unit, section_due_at = :section,
                district_due_at = :district, confirm_due_at = :confirm
            where campaign_id = :campaign and stage not in ('EFFECTIVE', 'LEFT')
            """;

    private final JdbcClient jdbc;
    private final TaskDueDates tasks;

    StageSchedule(JdbcClient jdbc, TaskDueDates tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    /**
     * In the caller's transaction, three statements, however many cases there are. Tasks come before cases, because a
     * decision locks them in this order; and once more after them, for those that decisions under way have brought.
     *
     * @return how many tasks have another day now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int reschedule(UUID campaignId, StageDueDates due) {
        var days = Arrays.stream(Stage.values()).filter(Stage::isOpen).collect(Collectors.toMap(Stage::name, due::of));
        var moved = tasks.move(campaignId, days);
        jdbc.sql(RESCHEDULE)
                .param("campaign", campaignId)
                .param("fill", Timestamp.from(due.fill()))
                .param("unit", Timestamp.from(due.unit()))
                .param("section", Timestamp.from(due.section()))
                .param("district", Timestamp.from(due.district()))
                .param("confirm", Timestamp.from(due.confirm()))
                .update();
        return moved + tasks.move(campaignId, days);
    }
}
