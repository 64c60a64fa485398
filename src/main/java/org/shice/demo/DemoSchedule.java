package org.shice.demo;

import java.util.Map;
import org.shice.plan.PlanChoice;

/**
 * How the plan of a demo world runs.
 *
 * @param name the name of the campaign, without its year
 * @param today on which day of the plan the world is created, so that it is in mid-course
 */
record DemoSchedule(String template, String name, int today, Map<PlanChoice, String> choices) {

    /** Filling is over for six days, the schools still verify, the districts have not begun to audit. */
    static final DemoSchedule CITY = new DemoSchedule("yueyang-city", "云湖市教师信息采集", 87, Map.of());

    /** Filling is over for a week, colleges and functional departments review; 工勤人员 are collected too. */
    static final DemoSchedule UNIVERSITY = new DemoSchedule(
            "ningxia-university", "云湖师范大学教师信息采集", 40, Map.of(PlanChoice.C11_CONTRACT_WORKERS, "INCLUDED"));
}
