package org.shice.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.Optional;
import org.shice.forms.FormCatalog;
import org.shice.profile.RecordEditing;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordPanel;
import org.shice.review.CaseStatuses;
import org.shice.review.CollectionCases;
import org.shice.review.ReviewPage.Remark;

/** Puts the status of the collection above the teacher's own record. */
@org.springframework.stereotype.Component
class SubmissionPanels implements RecordPanel {

    private final CaseStatuses statuses;
    private final CollectionCases cases;
    private final RecordEditing editing;
    private final ReviewParts parts;
    private final FormCatalog forms;
    private final Clock clock;

    SubmissionPanels(
            CaseStatuses statuses,
            CollectionCases cases,
            RecordEditing editing,
            ReviewParts parts,
            FormCatalog forms,
            Clock clock) {
        this.statuses = statuses;
        this.cases = cases;
        this.editing = editing;
        this.parts = parts;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public Optional<Component> create(RecordInfo record, Page page) {
        return statuses.of(record.id())
                .map(status -> new SubmissionPanel(
                        status,
                        cases,
                        () -> editing.missing(record.id()).open(),
                        remark -> place(record, remark),
                        page,
                        clock));
    }

    private String place(RecordInfo record, Remark remark) {
        var form = forms.section(record.schoolType(), remark.sectionCode());
        return parts.words(UI.getCurrent().getLocale()).place(form, 0, remark.fieldKey());
    }
}
