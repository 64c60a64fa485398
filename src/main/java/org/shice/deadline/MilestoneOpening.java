package org.shice.deadline;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the deadlines of a milestone, unit by unit. Called by the process, not by people: a chunk is one job and one
 * transaction, the cursor stands in the milestone's row, and a unit has one deadline per milestone by constraint, so
 * whatever is repeated after a crash opens nothing twice.
 */
@Service
public class MilestoneOpening {

    static final int CHUNK = 100;

    private static final String BEGIN =
            """
            insert into milestone_watch (milestone_id, campaign_id, name_key, measure, ladder, due_at, state, opened_at)
            values (:milestone, :campaign, :name, :measure, :ladder, :due, 'OPENING', :now)
            on conflict (milestone_id) do nothing
            """;

    private static final String OPEN =
            """
            with opened as (
                insert into unit_deadline (id, milestone_id, campaign_id, unit_id, unit_path, superior_id,
                    superior_path, due_at, state, round_at, opened_at)
                values (:id, :milestone, :campaign, :unit, :path, :superior, :superiorPath, :due, 'OPEN', :now, :now)
                on conflict on constraint uq_unit_deadline do nothing
                returning id, campaign_id, unit_path, due_at
            )
            insert into deadline_event (deadline_id, campaign_id, unit_path, kind, round, new_at, at)
            select id, campaign_id, unit_path, 'OPENED', 1, due_at, :now from opened
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<MilestoneFacts> milestones;
    private final Units units;
    private final DeadlineWorkflow workflow;
    private final Clock clock;

    MilestoneOpening(
            JdbcClient jdbc,
            ObjectProvider<MilestoneFacts> milestones,
            Units units,
            DeadlineWorkflow workflow,
            Clock clock) {
        this.jdbc = jdbc;
        this.milestones = milestones;
        this.units = units;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Opens the deadlines of the next units.
     *
     * @return whether more units may follow
     */
    @Transactional
    public boolean openNextUnits(UUID milestoneId) {
        var milestone = milestones.getObject().get(milestoneId);
        begin(milestone);
        var watch = lock(milestoneId);
        if (!watch.opening()) {
            return false;
        }
        var cursor = watch.cursor();
        var chunk = milestone.units().stream()
                .sorted(Comparator.comparing(UnitInfo::path))
                .filter(unit -> cursor == null || unit.path().compareTo(cursor) > 0)
                .limit(CHUNK)
                .toList();
        var opened = chunk.stream().filter(unit -> open(milestone, unit)).count();
        var more = chunk.size() == CHUNK;
        advance(milestoneId, chunk, (int) opened, more);
        return more;
    }

    private void begin(MilestoneFacts.Milestone milestone) {
        var begun = jdbc.sql(BEGIN)
                .param("milestone", milestone.id())
                .param("campaign", milestone.campaignId())
                .param("name", milestone.nameKey())
                .param("measure", milestone.measure().name())
                .param("ladder", milestone.ladder())
                .param("due", Timestamp.from(milestone.dueAt()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (begun == 1) {
            milestones.getObject().begun(milestone.id());
        }
    }

    /** Waits for a change of the plan that is under way, and makes the next one wait. */
    private Watch lock(UUID milestoneId) {
        return jdbc.sql("select state, opening_cursor from milestone_watch where milestone_id = :id for update")
                .param("id", milestoneId)
                .query((row, number) ->
                        new Watch("OPENING".equals(row.getString("state")), row.getString("opening_cursor")))
                .single();
    }

    private boolean open(MilestoneFacts.Milestone milestone, UnitInfo unit) {
        var id = DeadlineId.random();
        var superior = unit.parentId() == null ? unit : units.get(unit.parentId());
        var opened = jdbc.sql(OPEN)
                        .param("id", id.value())
                        .param("milestone", milestone.id())
                        .param("campaign", milestone.campaignId())
                        .param("unit", unit.id().value())
                        .param("path", unit.path())
                        .param("superior", superior.id().value())
                        .param("superiorPath", superior.path())
                        .param("due", Timestamp.from(milestone.dueAt()))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (opened) {
            workflow.open(id);
        }
        return opened;
    }

    private void advance(UUID milestoneId, List<UnitInfo> chunk, int opened, boolean more) {
        var last = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1).path();
        jdbc.sql(
                        """
                        update milestone_watch set opening_cursor = coalesce(:cursor, opening_cursor),
                            units = units + :opened,
                            state = case when state = 'OPENING' and not :more then 'WAITING' else state end
                        where milestone_id = :id
                        """)
                .param("cursor", last, Types.VARCHAR)
                .param("opened", opened)
                .param("more", more)
                .param("id", milestoneId)
                .update();
    }

    /** Whether the milestone still opens, and the path of the last unit opened. */
    private record Watch(boolean opening, @Nullable String cursor) {}
}
