package org.shice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shice.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose task it is. Models name no groups, because the holders depend on the unit; Java decides the role of every task
 * when it arrives. The catalogue of processes tells it, and the process tests see that it is so.
 */
final class TaskGroups {

    private static final Map<String, List<Role>> ROLES = Map.of(
            "teacher-collection/UserTask_FillRecord", List.of(Role.TEACHER),
            "profile-review/UserTask_VerifyAtUnit", List.of(Role.INFORMATION_ADMIN),
            "profile-review/UserTask_ReviewSections", List.of(Role.SECTION_REVIEWER),
            "profile-review/UserTask_AuditAtDistrict", List.of(Role.DISTRICT_AUDITOR),
            "profile-review/UserTask_ConfirmAtBureau", List.of(Role.BUREAU_REVIEWER),
            "deadline-milestone/UserTask_SuperviseUnit",
                    List.of(Role.BUSINESS_LEAD, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER, Role.INFORMATION_ADMIN));

    private TaskGroups() {}

    /** @param task {@code <process key>/<task id>} */
    static List<Role> of(String task) {
        var roles = ROLES.getOrDefault(task, List.of());
        assertThat(roles).as("whose task is %s: say it in TaskGroups", task).isNotEmpty();
        return roles;
    }

    /** Fails when the task list gave a task of this process to another role, or never saw one of its tasks. */
    static void check(String process, JdbcClient jdbc) {
        var seen = seen(process, jdbc);
        ROLES.keySet().stream()
                .filter(task -> task.startsWith(process + "/"))
                .forEach(task -> assertThat(seen).as("tasks that arrived").containsKey(task));
        seen.forEach((task, roles) -> assertThat(ROLES.getOrDefault(task, List.of()))
                .as("roles that %s was given to", task)
                .containsAll(roles));
    }

    private static Map<String, Set<Role>> seen(String process, JdbcClient jdbc) {
        var seen = new TreeMap<String, Set<Role>>();
        jdbc.sql("select distinct task_key, role from work_item where process_key = :process")
                .param("process", process)
                .query((row, number) -> seen.computeIfAbsent(
                                process + "/" + row.getString("task_key"), task -> new TreeSet<>())
                        .add(Role.valueOf(row.getString("role"))))
                .list();
        return seen;
    }
}
