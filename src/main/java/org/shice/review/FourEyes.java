package org.shice.review;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.AccountId;
import org.shice.profile.RecordId;
import org.shice.profile.Records;
import org.springframework.stereotype.Component;

/**
 * nobody reviews own data, and one person does not decide two levels of one record. A deputy counts as both people:
 * who acts and for whom.
 */
@Component
class FourEyes {

    private final Access access;
    private final Records records;
    private final DecisionRows decisions;

    FourEyes(Access access, Records records, DecisionRows decisions) {
        this.access = access;
        this.records = records;
        this.decisions = decisions;
    }

    /**
     * @throws OwnDataReview when the record is that of the actor or of the absent person
     * @throws FourEyesRequired when one of them decided another level
     */
    void check(RecordId record, UUID subjectId, Stage stage, @Nullable AccountId absent) {
        var people = people(absent);
        if (records.get(record)
                .account()
                .filter(owner -> people.contains(owner.value()))
                .isPresent()) {
            throw new OwnDataReview();
        }
        if (decisions.decidedOtherLevel(subjectId, stage, people)) {
            throw new FourEyesRequired();
        }
    }

    private Set<UUID> people(@Nullable AccountId absent) {
        var people = new HashSet<UUID>();
        people.add(access.actor().id().value());
        if (absent != null) {
            people.add(absent.value());
        }
        return people;
    }
}
