package org.shice.operations.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import org.shice.operations.SystemHealth;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** Whether the database answers quickly and the background works, as states. */
final class HealthBadges {

    private static final Duration LATE = Duration.ofMinutes(5);
    private static final long SLOW_MILLIS = 200;

    private HealthBadges() {}

    static StateBadge database(Component where, SystemHealth health) {
        var slow = health.databaseMillis() > SLOW_MILLIS;
        return new StateBadge(
                slow ? Tone.WARNING : Tone.SUCCESS,
                where.getTranslation(slow ? "operations.database.slow" : "operations.database.well"));
    }

    static StateBadge workers(Component where, SystemHealth health, Instant now) {
        var late = Duration.between(health.oldestWaitingSince(), now).compareTo(LATE) > 0;
        var tone = !health.jobExecutorRunning() ? Tone.DANGER : late ? Tone.WARNING : Tone.SUCCESS;
        var key = !health.jobExecutorRunning()
                ? "operations.workers.stopped"
                : late ? "operations.workers.late" : "operations.workers.well";
        return new StateBadge(tone, where.getTranslation(key));
    }
}
