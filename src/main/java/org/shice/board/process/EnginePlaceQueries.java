package org.shice.board.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shice.board.DiagramKind;
import org.shice.board.EnginePlaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Joins the engine's tables to ours by business key, which its API cannot do; ADR 0020 says why that is allowed here.
 * Somebody stands at an activity that has begun and not ended, or before one whose job has not run.
 */
@Component
class EnginePlaceQueries implements EnginePlaces {

    private static final String OF_ONE =
            """
            with instance as (
                select id_ from act_hi_procinst where business_key_ = :campaign and proc_def_key_ = :process)
            select element, count(*) as now, 0 as late from (
                select a.act_id_ as element
                from instance i join act_hi_actinst a on a.proc_inst_id_ = i.id_
                where (a.end_time_ is null or a.act_type_ = 'noneEndEvent') and a.act_type_ <> 'multiInstanceBody'
                union all
                select e.act_id_
                from instance i join act_ru_job j on j.process_instance_id_ = i.id_ join act_ru_jobdef e on e.id_ = j.job_def_id_
                where j.handler_type_ = 'async-continuation') places
            group by element
            """;

    private static final String OF_MANY =
            """
            with subject as (%s), instance as (
                select p.id_, s.late
                from subject s join act_ru_execution p on p.business_key_ = s.key
                    join act_re_procdef d on d.id_ = p.proc_def_id_ and d.key_ = :process)
            select element, count(*) as now, count(*) filter (where late) as late from (
                select a.act_id_ as element, i.late
                from instance i join act_hi_actinst a on a.proc_inst_id_ = i.id_
                where a.end_time_ is null and a.act_type_ <> 'multiInstanceBody'
                union all
                select e.act_id_, i.late
                from instance i join act_ru_job j on j.process_instance_id_ = i.id_ join act_ru_jobdef e on e.id_ = j.job_def_id_
                where j.handler_type_ = 'async-continuation') places
            group by element
            """;

    private static final String MILESTONES = OF_MANY.formatted(
            """
            select cast(w.milestone_id as varchar) as key, exists (
                select 1 from unit_deadline d
                where d.milestone_id = w.milestone_id and d.state = 'OVERDUE' and d.unit_path ^@ any(:paths)) as late
            from milestone_watch w
            where w.campaign_id = :campaign and (:all or exists (
                select 1 from unit_deadline d where d.milestone_id = w.milestone_id and d.unit_path ^@ any(:paths)))
            """);

    private static final String DEADLINES = OF_MANY.formatted(
            """
            select cast(id as varchar) as key, state = 'OVERDUE' as late
            from unit_deadline
            where campaign_id = :campaign and unit_path ^@ any(:paths)
            """);

    private final JdbcClient jdbc;

    EnginePlaceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Count> ofCampaign(DiagramKind kind, UUID campaign) {
        return counts(jdbc.sql(OF_ONE).param("campaign", campaign.toString()), kind);
    }

    @Override
    public Map<String, Count> ofMilestones(UUID campaign, List<String> unitPaths, boolean all) {
        return counts(below(MILESTONES, campaign, unitPaths).param("all", all), DiagramKind.MILESTONE);
    }

    @Override
    public Map<String, Count> ofDeadlines(UUID campaign, List<String> unitPaths) {
        return counts(below(DEADLINES, campaign, unitPaths), DiagramKind.DEADLINE);
    }

    private JdbcClient.StatementSpec below(String sql, UUID campaign, List<String> unitPaths) {
        return jdbc.sql(sql).param("campaign", campaign).param("paths", unitPaths.toArray(String[]::new));
    }

    private static Map<String, Count> counts(JdbcClient.StatementSpec statement, DiagramKind kind) {
        var counts = new HashMap<String, Count>();
        statement
                .param("process", kind.process())
                .query((row, number) ->
                        counts.put(row.getString("element"), new Count(row.getInt("now"), row.getInt("late"))))
                .list();
        return counts;
    }
}
