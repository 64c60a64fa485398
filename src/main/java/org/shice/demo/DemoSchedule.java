package org.shice.demo;

import java.util.List;
import java.util.Map;
import org.shice.plan.PlanChoice;

/**
 * How the plan of a demo world runs.
 *
 * @param name the name of the campaign, without its year
 * @param group the departments of the working group 联合工作组
 * @param today on which day of the plan the world is created, so that it is in mid-course
 */
record DemoSchedule(String template, String name, List<String> group, int today, Map<PlanChoice, String> choices) {

    /** Filling is over for six days, the schools still verify, the districts have not begun to audit. */
    static final DemoSchedule CITY = new DemoSchedule(
            "yueyang-city", "云湖市教师信息采集", List.of("教师工作科", "人事科", "基础教育科", "职业教育科", "信息中心"), 87, Map.of());

    /** Filling is over for a week, colleges and functional departments review; 工勤人员 are collected too. */
    static final DemoSchedule UNIVERSITY = new DemoSchedule(
            "ningxia-university",
            "云湖师范大学教师信息采集",
            List.of("人事处", "教务处", "科技处", "发展规划处", "财务处", "现教中心"),
            40,
            Map.of(PlanChoice.C11_CONTRACT_WORKERS, "INCLUDED"));
}
