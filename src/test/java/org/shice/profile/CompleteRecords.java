package org.shice.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionRow;

/** What a teacher of a primary or middle school fills in, without a gap. Synthetic. */
public final class CompleteRecords {

    private CompleteRecords() {}

    /** The values of {@code basic} that the staff list does not bring. */
    public static Map<String, String> basic() {
        var values = new HashMap<String, String>();
        values.put("workStart", "1972-09");
        values.put("schoolEntry", "1980-09");
        values.put("staffSource", "101");
        values.put("normalGraduate", "1");
        values.put("specialEducationTrained", "0");
        values.put("specialEducationCertificate", "0");
        values.put("itLevel", "3");
        values.put("freeNormalStudent", "0");
        values.put("serviceProgramme", "0");
        values.put("specialGradeTeacher", "0");
        values.put("backboneTeacher", "0");
        values.put("mentalHealthTeacher", "0");
        return values;
    }

    /** The other sections. */
    public static RecordValues others() {
        return new RecordValues(Map.of(
                "education",
                List.of(row(
                        "e1",
                        Map.of(
                                "education", "21",
                                "country", "156",
                                "school", "示范师范大学",
                                "major", "数学",
                                "normalMajor", "1",
                                "entryMonth", "1968-09",
                                "graduationMonth", "1972-07",
                                "degreeLevel", "0",
                                "studyForm", "1"))),
                "work",
                List.of(row(
                        "w1",
                        Map.of("employer", "示范中学", "startMonth", "1972-09", "unitNature", "23", "position", "教师"))),
                "post",
                List.of(row(
                        "p1",
                        Map.of(
                                "category",
                                "1",
                                "grade",
                                "107",
                                "startMonth",
                                "2010-09",
                                "concurrent",
                                "0",
                                "duty",
                                "00"))),
                "teaching",
                List.of(row(
                        "t1",
                        Map.of(
                                "schoolYear", "2025",
                                "term", "1",
                                "status", "1",
                                "stage", "3",
                                "weeklyHours", "12",
                                "concurrentWork", "0"))),
                "training",
                List.of(row("q1", Map.of("category", "0")))));
    }

    private static SectionRow row(String id, Map<String, String> values) {
        return new SectionRow(id, values);
    }
}
