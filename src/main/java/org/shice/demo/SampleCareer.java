package org.shice.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shice.organization.SchoolType;

/** Studies, jobs, post, teaching and training of a synthetic person. */
final class SampleCareer {

    private static final List<String> UNIVERSITIES =
            List.of("洞庭师范大学", "湘北师范学院", "云溪师范大学", "江汉平原师范学院", "南岭师范大学", "湖滨理工学院", "长河大学", "青岚师范学院");

    private static final List<String> SCHOOLS = List.of("第一高级中学", "湖滨中学", "城关中学", "枫林高级中学", "育才中学");

    private static final List<String> MAJORS =
            List.of("汉语言文学", "数学与应用数学", "英语", "物理学", "化学", "生物科学", "历史学", "地理科学", "音乐学", "体育教育", "美术学", "教育学");

    private static final List<String> TRAININGS = List.of("新课程标准培训", "信息技术应用能力提升培训", "班主任工作培训", "师德专题研修");

    private final SampleLife life;
    private final LocalDate today;
    private final boolean university;

    SampleCareer(SampleLife life, LocalDate today) {
        this.life = life;
        this.today = today;
        this.university = life.type() == SchoolType.HIGHER;
    }

    List<Map<String, String>> education() {
        var rows = new ArrayList<Map<String, String>>();
        var left = life.graduationYear() - 4;
        rows.add(study("61", life.pick(SCHOOLS), left - 3, left));
        rows.add(degree("21", "4", "404", left, life.graduationYear()));
        if (university && life.age() > 27) {
            rows.add(degree(
                    "14", "3", "304", life.graduationYear(), Math.min(life.graduationYear() + 3, today.getYear() - 1)));
        }
        return rows;
    }

    private Map<String, String> degree(String education, String level, String name, int from, int until) {
        var school = life.pick(UNIVERSITIES);
        var wishes = study(education, school, from, until);
        wishes.put("major", life.pick(MAJORS));
        wishes.put("normalMajor", life.isTeacher() ? "1" : "0");
        wishes.put("degreeLevel", level);
        wishes.put("degreeName", name);
        wishes.put("degreeCountry", "156");
        wishes.put("degreeSchool", school);
        wishes.put("degreeMonth", YearMonth.of(until, 6).toString());
        return wishes;
    }

    private static Map<String, String> study(String education, String school, int from, int until) {
        var wishes = new HashMap<String, String>();
        wishes.put("education", education);
        wishes.put("country", "156");
        wishes.put("school", school);
        wishes.put("entryMonth", YearMonth.of(from, 9).toString());
        wishes.put("graduationMonth", YearMonth.of(Math.max(until, from + 1), 6).toString());
        wishes.put("degreeLevel", "0");
        wishes.put("studyForm", "1");
        wishes.put("studyUnitKind", "10");
        return wishes;
    }

    List<Map<String, String>> work() {
        var rows = new ArrayList<Map<String, String>>();
        if (life.schoolEntry().isAfter(life.workStart())) {
            var earlier = job(life.pick(SCHOOLS), life.workStart());
            earlier.put("endMonth", life.schoolEntry().minusMonths(1).toString());
            rows.add(earlier);
        }
        rows.add(job(life.employer(), life.schoolEntry()));
        return rows;
    }

    private Map<String, String> job(String where, YearMonth from) {
        var wishes = new HashMap<String, String>();
        wishes.put("employer", where);
        wishes.put("startMonth", from.toString());
        wishes.put("unitNature", university ? "22" : "23");
        wishes.put("position", life.isTeacher() ? "教师" : "职员");
        return wishes;
    }

    Map<String, String> post() {
        var wishes = new HashMap<String, String>();
        wishes.put("category", life.isTeacher() ? "1" : life.isWorker() ? "4" : "3");
        wishes.put(
                "grade",
                life.isTeacher() ? life.pick(List.of("110", "111", "112", "109")) : life.isWorker() ? "303" : "209");
        wishes.put("startMonth", life.schoolEntry().toString());
        wishes.put("concurrent", "0");
        wishes.put("duty", "00");
        wishes.put("partyDuty", "00");
        wishes.put("partyRank", "00");
        return wishes;
    }

    Map<String, String> teaching() {
        var year = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        var wishes = new HashMap<String, String>();
        wishes.put("schoolYear", Integer.toString(year));
        wishes.put("term", "1");
        wishes.put("status", life.isTeacher() ? "1" : "4");
        wishes.put("stage", life.pick(List.of("2", "3")));
        wishes.put("courseKind", "2");
        wishes.put("subjectKind", "01");
        wishes.put("weeklyHours", Integer.toString(8 + life.number(9)));
        wishes.put("concurrentWork", life.number(3) == 0 ? "11" : "0");
        return wishes;
    }

    Map<String, String> training() {
        return Map.of(
                "category", "11",
                "year", Integer.toString(today.getYear() - 1),
                "project", life.pick(TRAININGS),
                "institution", "教师发展中心",
                "form", life.pick(List.of("1", "2", "3")),
                "hours", life.pick(List.of("24", "36", "48", "72")),
                "credits", "2");
    }
}
