package org.shice.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shice.organization.SchoolType;

/** The life of a synthetic person in the order in which lives go: born, graduated, at work. */
final class SampleLife {

    private static final List<String> COUNTIES =
            List.of("430602", "430603", "430611", "430621", "430623", "430624", "430626", "430681", "430682");

    private final SamplePerson person;
    private final String employer;
    private final LocalDate today;
    private final Random random;
    private final SampleCareer career;
    private final int graduationYear;
    private final YearMonth workStart;
    private final YearMonth schoolEntry;

    SampleLife(SamplePerson person, String employer, LocalDate today) {
        this.person = person;
        this.employer = employer;
        this.today = today;
        this.random = new Random(person.documentNumber().hashCode());
        this.graduationYear = Math.min(person.birthDate().getYear() + 22, today.getYear() - 1);
        this.workStart = YearMonth.of(graduationYear, 7);
        this.schoolEntry = entry();
        this.career = new SampleCareer(this, today);
    }

    /** What the person would write into a section, row by row. */
    List<Map<String, String>> rows(String section) {
        return switch (section) {
            case "basic" -> List.of(basic());
            case "education" -> career.education();
            case "work" -> career.work();
            case "post" -> List.of(career.post());
            case "teaching" -> List.of(career.teaching());
            case "training" -> List.of(career.training());
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

    boolean isTeacher() {
        return person.category().equals(SamplePeople.teacherCategory(person.type()));
    }

    boolean isWorker() {
        return person.category().equals(SamplePeople.workerCategory(person.type()));
    }

    int age() {
        return today.getYear() - person.birthDate().getYear();
    }

    private String yesOnceIn(int people) {
        return random.nextInt(people) == 0 ? "1" : "0";
    }

    String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A number below the limit, the same for the same person. */
    int number(int limit) {
        return random.nextInt(limit);
    }

    SchoolType type() {
        return person.type();
    }

    String employer() {
        return employer;
    }

    int graduationYear() {
        return graduationYear;
    }

    YearMonth workStart() {
        return workStart;
    }

    YearMonth schoolEntry() {
        return schoolEntry;
    }
}
