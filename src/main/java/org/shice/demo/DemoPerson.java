package org.shice.demo;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shice.profile.RecordId;

/** Somebody of a demo world, and where the person is to stand in the end. */
final class DemoPerson {

    private final SamplePerson sample;
    private final DemoUnit unit;
    private final DemoFate fate;
    private final AtomicReference<@Nullable RecordId> record = new AtomicReference<>();

    DemoPerson(SamplePerson sample, DemoUnit unit, DemoFate fate) {
        this.sample = sample;
        this.unit = unit;
        this.fate = fate;
    }

    void registered(RecordId id) {
        record.set(id);
    }

    /** The record, once the person stands on the roster. */
    RecordId record() {
        return Objects.requireNonNull(record.get(), sample::staffNumber);
    }

    SamplePerson sample() {
        return sample;
    }

    DemoUnit unit() {
        return unit;
    }

    DemoFate fate() {
        return fate;
    }

    /** Staff numbers are account names in demo worlds. */
    String username() {
        return sample.staffNumber();
    }

    /** A number of the person's own from 0 to 99, the same in every world of the seed. */
    int spread() {
        return Math.floorMod(sample.staffNumber().hashCode() * 31, 100);
    }
}
