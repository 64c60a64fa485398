package org.shice.demo;

import java.util.List;
import org.shice.profile.Provenance;
import org.shice.profile.RecordEditing;
import org.shice.profile.RecordId;
import org.shice.profile.Records;
import org.shice.review.CaseInfo;
import org.shice.review.CollectionCases;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Reviews.RemarkInput;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.review.Stage;
import org.springframework.stereotype.Component;

/** What a synthetic teacher does with the own record, and the return that makes the teacher do it again. */
@Component
public class SampleTeacher {

    private static final String UNCLEAR = "学位证书上的专业与所填不一致，请核对后再提交。";
    private static final String REMARKED = "education";

    private final Records records;
    private final RecordEditing editing;
    private final SampleRecords samples;
    private final CollectionCases cases;
    private final DemoCast cast;

    SampleTeacher(Records records, RecordEditing editing, SampleRecords samples, CollectionCases cases, DemoCast cast) {
        this.records = records;
        this.editing = editing;
        this.samples = samples;
        this.cases = cases;
        this.cast = cast;
    }

    /** Completes the record if it was never submitted, and submits it. Staff numbers are account names. */
    public void submit(SamplePerson person, String employer, CaseInfo place) {
        cast.as(person.staffNumber(), () -> {
            if (place.stage() == Stage.FILL) {
                var draft = records.draft(place.recordId());
                records.fill(place.recordId(), samples.complete(person, employer, draft), Provenance.Source.TEACHER);
            }
            cases.submit(place.id(), true, DemoPassword.TEXT);
        });
    }

    /** Changes what {@link #returned} asks for. */
    public void correct(SamplePerson person, RecordId record) {
        cast.as(person.staffNumber(), () -> {
            var section = editing.section(record, REMARKED);
            var row = section.rows().get(section.rows().size() - 1);
            editing.saveRow(record, REMARKED, section.edition(), row.with("major", "汉语国际教育"));
        });
    }

    /** Gives a submitted record back to its teacher, with a remark on a field. */
    public DecisionInput returned(RecordId record) {
        var degree = SampleRecords.lastRow(records.draft(record), REMARKED);
        var remark = new RemarkInput(REMARKED, degree, "major", UNCLEAR);
        return DecisionInput.returnTo(ReturnTarget.TEACHER, UNCLEAR, List.of(remark));
    }
}
