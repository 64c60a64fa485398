package org.shice.review;

import org.shice.profile.EditPermit;
import org.shice.profile.RecordId;
import org.springframework.stereotype.Component;

/** A teacher may edit while an open case is with the teacher; after a return only what was returned (D-2). */
@Component
class CollectionEditPermit implements EditPermit {

    private final CollectionCaseRows cases;

    CollectionEditPermit(CollectionCaseRows cases) {
        this.cases = cases;
    }

    @Override
    public Permit permitFor(RecordId record) {
        return cases.findOpen(record.value()).map(CollectionCase::permit).orElse(Permit.NOTHING);
    }

    @Override
    public boolean isUnderReview(RecordId record) {
        return cases.findOpen(record.value())
                .filter(open -> !open.stage().isWithTeacher())
                .isPresent();
    }
}
