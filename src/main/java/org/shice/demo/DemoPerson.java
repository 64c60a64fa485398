package org.shice.demo;

import org.shice.profile.RecordId;

/** Somebody on the roster of a demo world, and where the person is to stand in the end. */
record DemoPerson(SamplePerson sample, RecordId record, DemoUnit unit, DemoFate fate) {

    /** Staff numbers are account names in demo worlds. */
    String username() {
        return sample.staffNumber();
    }
}
