package org.shice.forms;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.organization.SchoolType;
import org.shice.platform.time.TimeSettings;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The real forms, rules and code lists without Spring, on 2017-03-01, and rows that are complete and right. */
public final class FormFixture {

    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();

    static final FormFiles FORMS = new FormFiles(RESOURCES);
    static final CodeListFiles CODE_LISTS = new CodeListFiles(RESOURCES);
    static final RuleFiles RULE_FILES = new RuleFiles(RESOURCES);

    /** A number with a right check digit that belongs to nobody: sequence 000 is never issued. */
    static final String NUMBER = withCheckDigit("43060219800131000");

    private FormFixture() {}

    public static FormCatalog forms() {
        return FORMS;
    }

    public static CodeLists codeLists() {
        return CODE_LISTS;
    }

    public static RecordRules rules() {
        return rules(RULE_FILES);
    }

    static RecordRules rules(RuleFiles files) {
        return rules(files, Clock.fixed(Instant.parse("2017-03-01T04:00:00Z"), TimeSettings.ZONE));
    }

    /** The product's rules on the days this clock tells. */
    public static RecordRules rules(Clock clock) {
        return rules(RULE_FILES, clock);
    }

    private static RecordRules rules(RuleFiles files, Clock clock) {
        return new RuleEngine(FORMS, CODE_LISTS, files, clock);
    }

    static String withCheckDigit(String body) {
        return body + DocumentNumber.checkDigit(body);
    }

    /** A complete record of the type, with one row in each section. */
    public static RecordValues record(SchoolType type) {
        var sections = new HashMap<String, List<SectionRow>>();
        for (var form : FORMS.sections(type)) {
            var values = new HashMap<>(VALUES.getOrDefault(form.code(), Map.of()));
            values.putAll(OWN.getOrDefault(type, Map.of()).getOrDefault(form.code(), Map.of()));
            values.keySet().removeIf(key -> form.field(key).isEmpty());
            sections.put(form.code(), List.of(new SectionRow(form.code(), values)));
        }
        return new RecordValues(sections);
    }

    /** The record with some values of a section's first row changed; an empty text removes a value. */
    static RecordValues with(RecordValues record, String section, Map<String, String> changes) {
        var rows = new ArrayList<>(record.rows(section));
        var row = rows.get(0);
        for (var change : changes.entrySet()) {
            row = row.with(change.getKey(), change.getValue());
        }
        rows.set(0, row);
        return withRows(record, section, rows);
    }

    static RecordValues withRows(RecordValues record, String section, List<SectionRow> rows) {
        var sections = new HashMap<>(record.sections());
        sections.put(section, List.copyOf(rows));
        return new RecordValues(sections);
    }

    private static final Map<String, Map<String, String>> VALUES = Map.of(
            "basic",
            Map.ofEntries(
                    Map.entry("name", "测试甲"),
                    Map.entry("sex", "2"),
                    Map.entry("nationality", "156"),
                    Map.entry("documentType", "1"),
                    Map.entry("documentNumber", NUMBER),
                    Map.entry("birthDate", "1980-01-31"),
                    Map.entry("nativePlace", "430602"),
                    Map.entry("ethnicity", "01"),
                    Map.entry("politicalStatus", "01,05"),
                    Map.entry("health", "1"),
                    Map.entry("workStart", "2002-08"),
                    Map.entry("schoolEntry", "2002-08"),
                    Map.entry("specialEducationStart", "2003-08"),
                    Map.entry("staffSource", "101"),
                    Map.entry("staffCategory", "A1"),
                    Map.entry("tenured", "1"),
                    Map.entry("contractKind", "1"),
                    Map.entry("normalGraduate", "1"),
                    Map.entry("specialEducationGraduate", "0"),
                    Map.entry("preschoolGraduate", "0"),
                    Map.entry("preschoolTrained", "1"),
                    Map.entry("specialEducationTrained", "0"),
                    Map.entry("specialEducationCertificate", "0"),
                    Map.entry("itLevel", "2"),
                    Map.entry("freeNormalStudent", "0"),
                    Map.entry("serviceProgramme", "102"),
                    Map.entry("serviceStart", "2002-08"),
                    Map.entry("serviceEnd", "2005-07"),
                    Map.entry("specialGradeTeacher", "0"),
                    Map.entry("backboneTeacher", "0"),
                    Map.entry("mentalHealthTeacher", "0"),
                    Map.entry("doubleQualified", "0"),
                    Map.entry("skillCertificate", "0"),
                    Map.entry("enterprisePractice", "0"),
                    Map.entry("staffStatus", "100")),
            "education",
            Map.ofEntries(
                    Map.entry("education", "21"),
                    Map.entry("country", "156"),
                    Map.entry("school", "湖南理工学院"),
                    Map.entry("major", "汉语言文学"),
                    Map.entry("normalMajor", "1"),
                    Map.entry("entryMonth", "1998-09"),
                    Map.entry("graduationMonth", "2002-06"),
                    Map.entry("degreeLevel", "4"),
                    Map.entry("degreeName", "405"),
                    Map.entry("degreeCountry", "156"),
                    Map.entry("degreeSchool", "湖南理工学院"),
                    Map.entry("degreeMonth", "2002-06"),
                    Map.entry("studyForm", "1")),
            "work",
            Map.of("employer", "第一中学", "startMonth", "2002-08", "unitNature", "23", "position", "语文教师"),
            "post",
            Map.of(
                    "category", "1",
                    "grade", "108",
                    "startMonth", "2013-09",
                    "concurrent", "1",
                    "concurrentCategory", "3",
                    "concurrentGrade", "208",
                    "duty", "31",
                    "dutyStart", "2014-09"),
            "teaching",
            Map.of(
                    "schoolYear", "2016",
                    "term", "1",
                    "status", "1",
                    "stage", "3",
                    "courses", "301",
                    "courseKind", "1",
                    "subjectKind", "01",
                    "weeklyHours", "10.5",
                    "concurrentWork", "11"),
            "training",
            Map.of("category", "11", "year", "2016", "project", "国培计划", "form", "1", "hours", "90"));

    private static final Map<SchoolType, Map<String, Map<String, String>>> OWN = Map.of(
            SchoolType.KINDERGARTEN, Map.of("basic", Map.of("staffCategory", "04")),
            SchoolType.SPECIAL, Map.of("teaching", Map.of("courses", "804")));
}
