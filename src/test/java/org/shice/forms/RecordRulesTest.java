package org.shice.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shice.forms.Finding.Severity.ERROR;
import static org.shice.forms.Finding.Severity.MISSING;
import static org.shice.forms.Finding.Severity.WARNING;
import static org.shice.organization.SchoolType.HIGHER;
import static org.shice.organization.SchoolType.KINDERGARTEN;
import static org.shice.organization.SchoolType.PRIMARY_MIDDLE;
import static org.shice.organization.SchoolType.SPECIAL;
import static org.shice.organization.SchoolType.VOCATIONAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shice.forms.Finding.Severity;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.organization.SchoolType;

/** Every rule of the files has an offender that it rejects and a row that it lets pass. */
class RecordRulesTest {

    private static final RecordRules RULES = FormFixture.rules();

    @ParameterizedTest
    @EnumSource
    void a_complete_record_has_no_finding(SchoolType type) {
        assertThat(RULES.checkAll(type, FormFixture.record(type))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_rule_is_kept(Case c) {
        assertThat(c.holds().test(RULES)).isTrue();
    }

    /** A rule that can be taken out of the files without any case noticing is not tested. */
    @Test
    void every_rule_is_missed_by_some_case() {
        var all = FormFixture.RULE_FILES.all();
        var unnoticed = new ArrayList<String>();
        all.forEach((section, rules) -> rules.forEach(rule -> {
            var without = new HashMap<>(all);
            without.put(section, rules.stream().filter(r -> !r.equals(rule)).toList());
            var engine = FormFixture.rules(new RuleFiles(without));
            if (cases().allMatch(c -> c.holds().test(engine))) {
                unnoticed.add(section + ": " + rule.rule());
            }
        }));
        assertThat(unnoticed).isEmpty();
    }

    static Stream<Case> cases() {
        return Stream.of(
                        basicCases(),
                        citizenNumberCases(),
                        educationCases(),
                        workCases(),
                        postCases(),
                        teachingCases(),
                        trainingCases(),
                        derivedCases())
                .flatMap(s -> s);
    }

    private static Stream<Case> basicCases() {
        return Stream.of(
                missing(PRIMARY_MIDDLE, "basic", Map.of("ethnicity", ""), "ethnicity"),
                missing(PRIMARY_MIDDLE, "basic", Map.of("politicalStatus", ""), "politicalStatus"),
                offends(PRIMARY_MIDDLE, "basic", Map.of("nationality", "840"), "ethnicity", "only-chinese"),
                clears(PRIMARY_MIDDLE, "basic", "nationality", "840", "politicalStatus"),
                becomes(PRIMARY_MIDDLE, "basic", Map.of("ethnicity", ""), "nationality", "156", "ethnicity", "01"),
                becomes(
                        PRIMARY_MIDDLE,
                        "basic",
                        Map.of("politicalStatus", ""),
                        "nationality",
                        "156",
                        "politicalStatus",
                        "13"),
                missing(PRIMARY_MIDDLE, "basic", Map.of("tenured", "0"), "employmentForm"),
                offends(PRIMARY_MIDDLE, "basic", Map.of("employmentForm", "1"), "employmentForm", "only-untenured"),
                becomes(PRIMARY_MIDDLE, "basic", Map.of("contractKind", ""), "tenured", "0", "contractKind", "2"),
                becomes(
                        PRIMARY_MIDDLE,
                        "basic",
                        Map.of("tenured", "0", "contractKind", ""),
                        "tenured",
                        "1",
                        "contractKind",
                        "1"),
                offends(PRIMARY_MIDDLE, "basic", Map.of("serviceProgramme", "0"), "serviceStart", "no-service"),
                offends(PRIMARY_MIDDLE, "basic", Map.of("birthDate", "2002-08-31"), "workStart", "work-after-birth"),
                offends(PRIMARY_MIDDLE, "basic", Map.of("schoolEntry", "2002-07"), "schoolEntry", "entry-after-work"),
                offends(
                        SPECIAL,
                        "basic",
                        Map.of("specialEducationStart", "2002-07"),
                        "specialEducationStart",
                        "special-after-work"),
                offends(PRIMARY_MIDDLE, "basic", Map.of("serviceEnd", "2002-07"), "serviceEnd", "service-order"),
                finds(
                        PRIMARY_MIDDLE,
                        "basic",
                        Map.of("schoolEntry", "2017-04"),
                        ERROR,
                        "schoolEntry",
                        "forms.finding.NotFuture"),
                offends(PRIMARY_MIDDLE, "basic", Map.of("name", "测试1"), "name", "name"),
                offends(PRIMARY_MIDDLE, "basic", Map.of("name", "测 试"), "name", "name-blank"),
                missing(SPECIAL, "basic", Map.of("nativePlace", ""), "nativePlace"),
                missing(VOCATIONAL, "basic", Map.of("doubleQualified", ""), "doubleQualified"),
                missing(KINDERGARTEN, "basic", Map.of("preschoolTrained", ""), "preschoolTrained"));
    }

    private static Stream<Case> citizenNumberCases() {
        var wrong = FormFixture.NUMBER.substring(0, 17) + (FormFixture.NUMBER.endsWith("1") ? "2" : "1");
        var male = FormFixture.withCheckDigit("43060219800131001");
        return Stream.of(
                offends(PRIMARY_MIDDLE, "basic", Map.of("documentNumber", wrong), "documentNumber", "citizen-number"),
                warns(PRIMARY_MIDDLE, "basic", Map.of("documentNumber", male), "sex", "sex-differs"),
                warns(PRIMARY_MIDDLE, "basic", Map.of("birthDate", "1980-02-01"), "birthDate", "birth-differs"),
                fine(PRIMARY_MIDDLE, "basic", Map.of("documentNumber", DocumentNumber.mask(wrong))),
                fine(PRIMARY_MIDDLE, "basic", Map.of("documentType", "A", "documentNumber", "E12345678")));
    }

    private static Stream<Case> educationCases() {
        var none = Map.of("education", "00", "degreeLevel", "4");
        return Stream.of(
                missing(PRIMARY_MIDDLE, "education", Map.of("school", ""), "school"),
                offends(PRIMARY_MIDDLE, "education", none, "school", "no-education"),
                clears(PRIMARY_MIDDLE, "education", "education", "00", "graduationMonth"),
                becomes(PRIMARY_MIDDLE, "education", Map.of("country", ""), "education", "31", "country", "156"),
                offends(
                        PRIMARY_MIDDLE,
                        "education",
                        Map.of("education", "61", "normalMajor", "0"),
                        "major",
                        "no-major"),
                offends(
                        PRIMARY_MIDDLE,
                        "education",
                        Map.of("education", "61", "major", "无"),
                        "normalMajor",
                        "no-major"),
                becomes(
                        PRIMARY_MIDDLE,
                        "education",
                        Map.of("education", "61", "major", "无"),
                        "education",
                        "21",
                        "major",
                        ""),
                offends(PRIMARY_MIDDLE, "education", Map.of("education", "31"), "degreeLevel", "degree-of-education"),
                missing(PRIMARY_MIDDLE, "education", Map.of("degreeName", ""), "degreeName"),
                offends(PRIMARY_MIDDLE, "education", Map.of("degreeLevel", "0"), "degreeName", "no-degree"),
                becomes(
                        PRIMARY_MIDDLE,
                        "education",
                        Map.of("degreeCountry", ""),
                        "degreeLevel",
                        "4",
                        "degreeCountry",
                        "156"),
                offends(PRIMARY_MIDDLE, "education", Map.of("degreeName", "305"), "degreeName", "name-of-degree"),
                narrows(PRIMARY_MIDDLE, "education", "degreeName", "405", "305"),
                offends(
                        PRIMARY_MIDDLE,
                        "education",
                        Map.of("graduationMonth", "1998-09"),
                        "graduationMonth",
                        "graduation-after-entry"),
                offends(
                        PRIMARY_MIDDLE,
                        "education",
                        Map.of("entryMonth", "1980-01"),
                        "entryMonth",
                        "entry-after-birth"),
                finds(
                        PRIMARY_MIDDLE,
                        "education",
                        Map.of("degreeMonth", "2018-01"),
                        ERROR,
                        "degreeMonth",
                        "forms.finding.NotFuture"));
    }

    private static Stream<Case> workCases() {
        var later = new SectionRow(
                "later", Map.of("employer", "第二中学", "startMonth", "2010-08", "unitNature", "23", "position", "教师"));
        return Stream.of(
                offends(PRIMARY_MIDDLE, "work", Map.of("endMonth", "2002-07"), "endMonth", "end-after-start"),
                warns(PRIMARY_MIDDLE, "work", Map.of("startMonth", "2002-07"), "startMonth", "start-after-work-start"),
                finds(
                        PRIMARY_MIDDLE,
                        "work",
                        Map.of("endMonth", "2017-04"),
                        ERROR,
                        "endMonth",
                        "forms.finding.NotFuture"),
                new Case("an earlier employment has an end", rules -> {
                    var record = FormFixture.record(PRIMARY_MIDDLE);
                    var rows = List.of(record.rows("work").get(0), later);
                    return check(rules, PRIMARY_MIDDLE, "work", FormFixture.withRows(record, "work", rows)).stream()
                            .map(f -> f.rowId() + "/" + f.fieldKey())
                            .toList()
                            .equals(List.of("work/endMonth"));
                }));
    }

    private static Stream<Case> postCases() {
        return Stream.of(
                offends(PRIMARY_MIDDLE, "post", Map.of("grade", "201"), "grade", "grade-of-category"),
                narrows(PRIMARY_MIDDLE, "post", "grade", "999", "201"),
                offends(
                        PRIMARY_MIDDLE,
                        "post",
                        Map.of("concurrentGrade", "108"),
                        "concurrentGrade",
                        "grade-of-category"),
                missing(PRIMARY_MIDDLE, "post", Map.of("concurrentGrade", ""), "concurrentGrade"),
                offends(PRIMARY_MIDDLE, "post", Map.of("concurrent", "0"), "concurrentCategory", "not-concurrent"),
                offends(
                        PRIMARY_MIDDLE,
                        "post",
                        Map.of("concurrentCategory", "1", "concurrentGrade", "108"),
                        "concurrentCategory",
                        "other-category"),
                missing(PRIMARY_MIDDLE, "post", Map.of("dutyStart", ""), "dutyStart"),
                offends(PRIMARY_MIDDLE, "post", Map.of("duty", "00"), "dutyStart", "no-duty"),
                finds(PRIMARY_MIDDLE, "post", Map.of("duty", "00,31"), ERROR, "duty", "forms.finding.exclusive"),
                warns(PRIMARY_MIDDLE, "post", Map.of("startMonth", "2002-07"), "startMonth", "start-after-work-start"),
                finds(
                        PRIMARY_MIDDLE,
                        "post",
                        Map.of("startMonth", "2017-04"),
                        ERROR,
                        "startMonth",
                        "forms.finding.NotFuture"));
    }

    private static Stream<Case> teachingCases() {
        var away = Map.of("status", "3");
        return Stream.of(
                missing(PRIMARY_MIDDLE, "teaching", Map.of("weeklyHours", ""), "weeklyHours"),
                missing(SPECIAL, "teaching", Map.of("courses", ""), "courses"),
                fine(PRIMARY_MIDDLE, "teaching", Map.of("courses", "")),
                offends(VOCATIONAL, "teaching", away, "weeklyHours", "not-teaching"),
                missing(HIGHER, "teaching", Map.of("status", "9", "weeklyHours", ""), "statusNote"),
                offends(PRIMARY_MIDDLE, "teaching", Map.of("stage", "2"), "courses", "course-of-stage"),
                offends(PRIMARY_MIDDLE, "teaching", Map.of("stage", "", "status", "1"), "courses", "stage-first"),
                missing(SPECIAL, "teaching", Map.of("otherWork", "送教上门"), "otherHours"),
                offends(SPECIAL, "teaching", Map.of("otherHours", "2"), "otherHours", "no-other-work"),
                missing(PRIMARY_MIDDLE, "teaching", Map.of("concurrentWork", "99"), "concurrentWorkName"),
                offends(
                        PRIMARY_MIDDLE,
                        "teaching",
                        Map.of("concurrentWorkName", "值周"),
                        "concurrentWorkName",
                        "no-other-concurrent"),
                finds(
                        PRIMARY_MIDDLE,
                        "teaching",
                        Map.of("schoolYear", "2018"),
                        ERROR,
                        "schoolYear",
                        "forms.finding.NotFuture"),
                narrows(PRIMARY_MIDDLE, "teaching", "schoolYear", "2016", "2018"));
    }

    private static Stream<Case> trainingCases() {
        var none = new SectionRow("none", Map.of("category", "0"));
        return Stream.of(
                missing(PRIMARY_MIDDLE, "training", Map.of("hours", ""), "hours"),
                offends(PRIMARY_MIDDLE, "training", Map.of("category", "0"), "project", "no-training"),
                finds(PRIMARY_MIDDLE, "training", Map.of("year", "2018"), ERROR, "year", "forms.finding.NotFuture"),
                finds(PRIMARY_MIDDLE, "training", Map.of("hours", "1.5"), ERROR, "hours", "forms.finding.integer"),
                new Case("none stands alone", rules -> {
                    var record = FormFixture.record(PRIMARY_MIDDLE);
                    var alone = FormFixture.withRows(record, "training", List.of(none));
                    var both = FormFixture.withRows(
                            record, "training", List.of(record.rows("training").get(0), none));
                    return check(rules, PRIMARY_MIDDLE, "training", alone).isEmpty()
                            && check(rules, PRIMARY_MIDDLE, "training", both).stream()
                                    .anyMatch(f -> f.textKey().equals("forms.rule.training.none-alone"));
                }),
                new Case("no row is not a statement", rules -> check(
                                rules,
                                PRIMARY_MIDDLE,
                                "training",
                                FormFixture.withRows(FormFixture.record(PRIMARY_MIDDLE), "training", List.of()))
                        .get(0)
                        .textKey()
                        .equals("forms.finding.rows")));
    }

    private static Stream<Case> derivedCases() {
        return Stream.of(
                derives("highestEducation", "14"),
                derives("highestEducationSchool", "湖南师范大学"),
                derives("highestDegreeLevel", "3"),
                derives("highestDegreeName", "305"),
                derives("currentPostCategory", "3"),
                derives("currentPostGrade", "207"));
    }

    private static Case derives(String field, String expected) {
        var record = FormFixture.record(PRIMARY_MIDDLE);
        var master = new SectionRow(
                "m", Map.of("education", "14", "school", "湖南师范大学", "degreeLevel", "3", "degreeName", "305"));
        var unfinished = new SectionRow("u", Map.of("education", "13", "school", "北京师范大学", "degreeLevel", "0"));
        var post = new SectionRow("p", Map.of("category", "3", "grade", "207", "startMonth", "2016-09"));
        var more = FormFixture.withRows(
                record,
                "education",
                List.of(unfinished, record.rows("education").get(0), master));
        var all = FormFixture.withRows(
                more, "post", List.of(post, record.rows("post").get(0)));
        return new Case(field + " is derived", rules -> rules.derive(PRIMARY_MIDDLE, all)
                .rows("basic")
                .get(0)
                .get(field)
                .filter(expected::equals)
                .isPresent());
    }

    private static Case missing(SchoolType type, String section, Map<String, String> changes, String field) {
        return finds(type, section, changes, MISSING, field, "forms.finding.required");
    }

    private static Case offends(
            SchoolType type, String section, Map<String, String> changes, String field, String text) {
        return finds(type, section, changes, ERROR, field, "forms.rule.%s.%s".formatted(section, text));
    }

    private static Case warns(SchoolType type, String section, Map<String, String> changes, String field, String text) {
        return finds(type, section, changes, WARNING, field, "forms.rule.%s.%s".formatted(section, text));
    }

    private static Case finds(
            SchoolType type,
            String section,
            Map<String, String> changes,
            Severity severity,
            String field,
            String text) {
        return new Case(
                "%s %s %s: %s".formatted(type, section, changes, text),
                rules -> check(rules, type, section, changed(type, section, changes)).stream()
                        .anyMatch(f -> f.severity() == severity
                                && field.equals(f.fieldKey())
                                && f.textKey().equals(text)));
    }

    private static Case fine(SchoolType type, String section, Map<String, String> changes) {
        return new Case("%s %s %s is fine".formatted(type, section, changes), rules -> check(
                        rules, type, section, changed(type, section, changes))
                .isEmpty());
    }

    private static Case clears(SchoolType type, String section, String key, String value, String cleared) {
        return new Case("%s=%s clears %s".formatted(key, value, cleared), rules -> {
            var record = FormFixture.record(type);
            var state = rules.change(
                    FormFixture.FORMS.section(type, section),
                    record.rows(section).get(0),
                    key,
                    value,
                    record);
            return state.disabled().contains(cleared)
                    && state.row().get(cleared).isEmpty();
        });
    }

    private static Case becomes(
            SchoolType type,
            String section,
            Map<String, String> start,
            String key,
            String value,
            String field,
            String expected) {
        return new Case("%s %s=%s makes %s %s".formatted(start, key, value, field, expected), rules -> {
            var record = changed(type, section, start);
            var state = rules.change(
                    FormFixture.FORMS.section(type, section),
                    record.rows(section).get(0),
                    key,
                    value,
                    record);
            return state.row().get(field).orElse("").equals(expected);
        });
    }

    private static Case narrows(SchoolType type, String section, String field, String left, String gone) {
        return new Case("%s leaves %s but not %s".formatted(field, left, gone), rules -> {
            var record = FormFixture.record(type);
            var choices = rules.apply(
                            FormFixture.FORMS.section(type, section),
                            record.rows(section).get(0),
                            record)
                    .choices()
                    .get(field);
            return choices != null && choices.contains(left) && !choices.contains(gone);
        });
    }

    private static RecordValues changed(SchoolType type, String section, Map<String, String> changes) {
        return FormFixture.with(FormFixture.record(type), section, changes);
    }

    private static List<Finding> check(RecordRules rules, SchoolType type, String section, RecordValues record) {
        return rules.check(FormFixture.FORMS.section(type, section), record);
    }

    /** Something that must hold as long as a rule is there. */
    record Case(String name, Predicate<RecordRules> holds) {

        @Override
        public String toString() {
            return name;
        }
    }
}
