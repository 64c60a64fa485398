package org.shice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shice.demo.SampleRecords;
import org.shice.mainjob.CityJob;
import org.shice.mainjob.UniversityJob;
import org.shice.platform.time.TimeSettings;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole main job, over HTTP alone: an empty system of its own is begun by its one-time link, and at the end every
 * record is where people left it. What the database then holds is held against what the people were told.
 */
@ExtendWith(OutputCaptureExtension.class)
class MainJobIT {

    private static final String QUICK_HASHES = "--shice.password-strength=4";

    @Test
    void city_collects_1200_teachers_through_every_level(CapturedOutput output) {
        try (var application = StartedApplication.start(QUICK_HASHES)) {
            var link = StartedApplication.link(output);
            var result = CityJob.run(
                    link.base(), link.token(), application.bean(SampleRecords.class), LocalDate.now(TimeSettings.ZONE));
            check(application, result);
        }
    }

    @Test
    void university_collects_its_staff_through_its_departments(CapturedOutput output) {
        try (var application = StartedApplication.start(QUICK_HASHES)) {
            var link = StartedApplication.link(output);
            var result = UniversityJob.run(
                    link.base(), link.token(), application.bean(SampleRecords.class), LocalDate.now(TimeSettings.ZONE));
            check(application, result);
        }
    }

    private static void check(StartedApplication application, CityJob.Result result) {
        var jdbc = application.bean(JdbcClient.class);
        assertThat(byStage(jdbc, "")).isEqualTo(result.byStage());
        checkFigures(jdbc, result.counts());
        checkEngine(jdbc);
        assertThat(count(jdbc, "select count(*) from review_decision"))
                .as("decisions")
                .isEqualTo(result.decisions());
        assertThat(count(
                        jdbc,
                        "select count(*) from audit_entry where action in ('REVIEW_APPROVED', 'REVIEW_RETURNED')"))
                .as("audited decisions")
                .isEqualTo(result.decisions());
        assertThat(count(
                        jdbc,
                        "select count(*) from (select record_id, review_id, decided_by from review_decision"
                                + " group by 1, 2, 3 having count(distinct stage) > 1) x"))
                .as("people who decided two levels of one review")
                .isZero();
        assertThat(count(jdbc, "select count(*) from teacher_record where state = 'EFFECTIVE'"))
                .isEqualTo(result.byStage().get("EFFECTIVE"));
    }

    /** Every number on the manager's page. */
    private static void checkFigures(JdbcClient jdbc, JsonNode counts) {
        assertThat(stages(counts.get("total"))).isEqualTo(byStage(jdbc, ""));
        assertThat(counts.get("lines")).isNotEmpty().allSatisfy(line -> {
            var path = jdbc.sql("select path from organization_unit where id = :id")
                    .param("id", UUID.fromString(line.get("unitId").asText()))
                    .query(String.class)
                    .single();
            assertThat(stages(line)).as(line.toString()).isEqualTo(byStage(jdbc, path));
        });
    }

    private static void checkEngine(JdbcClient jdbc) {
        assertThat(instances(jdbc, "teacher-collection"))
                .as("collections")
                .isEqualTo(
                        count(jdbc, "select count(*) from collection_case where stage not in ('EFFECTIVE', 'LEFT')"));
        assertThat(instances(jdbc, "profile-review"))
                .as("reviews")
                .isEqualTo(count(jdbc, "select count(*) from review where state = 'OPEN'"));
        assertThat(instances(jdbc, "collection-campaign")).as("campaigns").isEqualTo(1);
        assertThat(count(jdbc, "select count(*) from act_ru_task"))
                .as("tasks of the engine and of the list")
                .isEqualTo(count(jdbc, "select count(*) from work_item where state in ('FREE', 'CLAIMED')"));
        assertThat(count(jdbc, "select count(*) from act_ru_incident")).isZero();
        assertThat(count(jdbc, "select count(*) from act_ru_job where retries_ = 0 or exception_msg_ is not null"))
                .as("jobs that failed")
                .isZero();
    }

    private static int instances(JdbcClient jdbc, String process) {
        return jdbc.sql(
                        """
                        select count(*) from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                        where e.id_ = e.proc_inst_id_ and d.key_ = :process""")
                .param("process", process)
                .query(Integer.class)
                .single();
    }

    private static Map<String, Integer> byStage(JdbcClient jdbc, String path) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("select stage, count(*) from collection_case where unit_path like :path group by stage")
                .param("path", path + "%")
                .query((row, number) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        return counts;
    }

    private static Map<String, Integer> stages(JsonNode line) {
        var counts = new HashMap<String, Integer>();
        line.get("byStage").properties().forEach(stage -> {
            if (stage.getValue().asInt() > 0) {
                counts.put(stage.getKey(), stage.getValue().asInt());
            }
        });
        return counts;
    }

    private static int count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
