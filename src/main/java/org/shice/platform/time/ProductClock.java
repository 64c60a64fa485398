package org.shice.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock that the whole product reads. It shows the real time, except while a demo world is played before the server
 * takes its first request: then it stands where the play is, so that what happened in it has the date it would have.
 */
public class ProductClock extends Clock {

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    /** From now on the clock runs on from this moment. */
    public void moveTo(Instant moment) {
        offset.set(Duration.between(Clock.systemUTC().instant(), moment));
    }

    /** Shows the real time again. */
    public void reset() {
        offset.set(Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return TimeSettings.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset.get());
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(offset.get());
    }
}
