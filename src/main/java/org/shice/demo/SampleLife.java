package org.shice.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shice.organization.SchoolType;

/** The life of a synthetic person in the order in which lives go: school, studies, work, post. */
final class SampleLife {

    private static final List<String> UNIVERSITIES = List.of(
            "洞庭师范大学", "湘北师范学院", "云溪师范大学", "江汉平原师范学院", "南岭师范大学", "湖滨理工学院", "长河大学", "青岚师范学院");

    private static final List<String> SCHOOLS = List.of("第一高级中学", "湖滨中学", "城关中学", "枫林高级中学", "育才中学");

    private static final List<String> MAJORS =
            List.of("汉语言文学", "数学与应用数学", "英语", "物理学", "化学", "生物科学", "历史学", "地理科学", "音乐学", "体育教育", "美术学", "教育学");

    private static final List<String> COUNTIES =
            List.of("430602", "430603", "430611", "430621", "430623", "430624", "430626", "430681", "430682");

    private final SamplePerson person;
    private final String employer;
    private final LocalDate today;
    private final Random random;
    private final boolean highest;
    private final int graduationYear;
    private final YearMonth workStart;
    private final YearMonth schoolEntry;

    SampleLife(SamplePerson person, String employer, LocalDate today) {
        this.person = person;
        this.employer = employer;
        this.today = today;
        this.random = new Random(person.documentNumber().hashCode());
        this.highest = person.type() == SchoolType.HIGHER;
        this.graduationYear = Math.min(person.birthDate().getYear() + 22, today.getYear() - 1);
        this.workStart = YearMonth.of(graduationYear, 7);
        this.schoolEntry = entry();
    }

    /** What the person would write into a section, row by row. */
    List<Map<String, String>> rows(String section) {
        return switch (section) {
            case "basic" -> List.of(basic());
            case "education" -> education();
            case "work" -> work();
            case "post" -> List.of(post());
            case "teaching" -> List.of(teaching());
            case "training" -> List.of(training());
            default -> List.of(Map.of());
        };
    }

    private YearMonth entry() {
        var years = Math.max(0, today.getYear() - 1 - graduationYear);
        return random.nextInt(3) == 0 ? workStart.plusYears(random.nextInt(Math.max(1, years))) : workStart;
    }

    private Map<String, String> basic() {
        var wishes = new HashMap<String, String>();
        wishes.put("name", person.name());
        wishes.put("sex", person.sex());
        wishes.put("staffNumber", person.staffNumber());
        wishes.put("nationality", "156");
        wishes.put("documentType", SamplePerson.IDENTITY_CARD);
        wishes.put("documentNumber", person.documentNumber());
        wishes.put("birthDate", person.birthDate().toString());
        wishes.put("nativePlace", pick(COUNTIES));
        wishes.put("birthPlace", pick(COUNTIES));
        wishes.put("ethnicity", random.nextInt(12) == 0 ? "15" : "01");
        wishes.put("politicalStatus", pick(List.of("01", "13", "13", "13", "03")));
        wishes.put("maritalStatus", age() < 28 ? "10" : "20");
        wishes.put("health", "1");
        wishes.put("workStart", workStart.toString());
        wishes.put("schoolEntry", schoolEntry.toString());
        wishes.put("specialEducationStart", schoolEntry.toString());
        wishes.put("staffSource", schoolEntry.equals(workStart) ? "101" : "102");
        wishes.put("staffCategory", person.category());
        wishes.put("staffStatus", person.staffStatus());
        wishes.put("tenured", person.tenured() ? "1" : "0");
        if (person.employmentForm() != null) {
            wishes.put("employmentForm", person.employmentForm());
        }
        wishes.put("contractKind", person.contractKind());
        wishes.put("subUnit", employer);
        wishes.put("academicOrigin", "4");
        wishes.put("counsellor", "0");
        wishes.put("itLevel", pick(List.of("2", "2", "3", "3", "1", "4")));
        answers(wishes);
        return wishes;
    }

    private void answers(Map<String, String> wishes) {
        var isTeacher = isTeacher() ? "1" : "0";
        wishes.put("normalGraduate", isTeacher);
        wishes.put("specialEducationGraduate", yesOnceIn(3));
        wishes.put("specialEducationTrained", yesOnceIn(6));
        wishes.put("specialEducationCertificate", yesOnceIn(8));
        wishes.put("preschoolGraduate", isTeacher);
        wishes.put("preschoolTrained", isTeacher);
        wishes.put("freeNormalStudent", random.nextInt(15) == 0 ? "2" : "0");
        wishes.put("serviceProgramme", "0");
        wishes.put("specialGradeTeacher", yesOnceIn(80));
        wishes.put("backboneTeacher", yesOnceIn(9));
        wishes.put("mentalHealthTeacher", random.nextInt(20) == 0 ? "2" : "0");
        wishes.put("doubleQualified", yesOnceIn(3));
        wishes.put("skillCertificate", yesOnceIn(3));
        wishes.put("enterprisePractice", pick(List.of("0", "1", "2")));
    }

    private List<Map<String, String>> education() {
        var rows = new ArrayList<Map<String, String>>();
        var left = graduationYear - 4;
        rows.add(study("61", pick(SCHOOLS), left - 3, left));
        rows.add(degree("21", "4", "404", left, graduationYear));
        if (highest && age() > 27) {
            rows.add(degree("14", "3", "304", graduationYear, Math.min(graduationYear + 3, today.getYear() - 1)));
        }
        return rows;
    }

    private Map<String, String> degree(String education, String level, String name, int from, int until) {
        var school = pick(UNIVERSITIES);
        var wishes = study(education, school, from, until);
        wishes.put("major", pick(MAJORS));
        wishes.put("normalMajor", isTeacher() ? "1" : "0");
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

    private List<Map<String, String>> work() {
        var rows = new ArrayList<Map<String, String>>();
        if (schoolEntry.isAfter(workStart)) {
            var earlier = job(pick(SCHOOLS), workStart);
            earlier.put("endMonth", schoolEntry.minusMonths(1).toString());
            rows.add(earlier);
        }
        rows.add(job(employer, schoolEntry));
        return rows;
    }

    private Map<String, String> job(String where, YearMonth from) {
        var wishes = new HashMap<String, String>();
        wishes.put("employer", where);
        wishes.put("startMonth", from.toString());
        wishes.put("unitNature", highest ? "22" : "23");
        wishes.put("position", isTeacher() ? "教师" : "职员");
        return wishes;
    }

    private Map<String, String> post() {
        var wishes = new HashMap<String, String>();
        wishes.put("category", isTeacher() ? "1" : isWorker() ? "4" : "3");
        wishes.put("grade", isTeacher() ? pick(List.of("110", "111", "112", "109")) : isWorker() ? "303" : "209");
        wishes.put("startMonth", schoolEntry.toString());
        wishes.put("concurrent", "0");
        wishes.put("duty", "00");
        wishes.put("partyDuty", "00");
        wishes.put("partyRank", "00");
        return wishes;
    }

    private Map<String, String> teaching() {
        var year = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        var wishes = new HashMap<String, String>();
        wishes.put("schoolYear", Integer.toString(year));
        wishes.put("term", "1");
        wishes.put("status", isTeacher() ? "1" : "4");
        wishes.put("stage", pick(List.of("2", "3")));
        wishes.put("courseKind", "2");
        wishes.put("subjectKind", "01");
        wishes.put("weeklyHours", Integer.toString(8 + random.nextInt(9)));
        wishes.put("concurrentWork", random.nextInt(3) == 0 ? "11" : "0");
        return wishes;
    }

    private Map<String, String> training() {
        return Map.of(
                "category", "11",
                "year", Integer.toString(today.getYear() - 1),
                "project", pick(List.of("新课程标准培训", "信息技术应用能力提升培训", "班主任工作培训", "师德专题研修")),
                "institution", "教师发展中心",
                "form", pick(List.of("1", "2", "3")),
                "hours", pick(List.of("24", "36", "48", "72")),
                "credits", "2");
    }

    private boolean isTeacher() {
        return person.category().equals(SamplePeople.teacherCategory(person.type()));
    }

    private boolean isWorker() {
        return person.category().equals(SamplePeople.workerCategory(person.type()));
    }

    private int age() {
        return today.getYear() - person.birthDate().getYear();
    }

    private String yesOnceIn(int people) {
        return random.nextInt(people) == 0 ? "1" : "0";
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
