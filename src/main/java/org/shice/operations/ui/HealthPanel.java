package org.shice.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.shice.operations.SystemCounts;
import org.shice.operations.SystemHealth;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** One line of tiles: is the system well, and how many things need a person. */
final class HealthPanel extends Composite<Div> {

    private static final Duration LATE = Duration.ofMinutes(5);
    private static final long SLOW_MILLIS = 200;
    private static final int FAILURES = 0;
    private static final int SUSPENDED = 1;
    private static final int MODELS = 2;

    private final Clock clock;
    private final IntConsumer openTab;

    HealthPanel(Clock clock, IntConsumer openTab) {
        this.clock = clock;
        this.openTab = openTab;
        getContent().addClassName("tiles");
    }

    void show(SystemHealth health, SystemCounts counts) {
        getContent().removeAll();
        getContent()
                .add(
                        database(health),
                        workers(health),
                        tile("operations.stopped", counts.stoppedJobs(), tone(counts.stoppedJobs()), FAILURES),
                        tile("operations.retrying", counts.retryingJobs(), warning(counts.retryingJobs()), FAILURES),
                        tile(
                                "operations.halted",
                                counts.suspendedInstances(),
                                warning(counts.suspendedInstances()),
                                SUSPENDED),
                        tile("operations.open", counts.openInstances(), Tone.NEUTRAL, MODELS),
                        fact("operations.tasks", number(counts.openTasks())),
                        fact("operations.timers", number(counts.scheduledTimers())));
    }

    private Component database(SystemHealth health) {
        var slow = health.databaseMillis() > SLOW_MILLIS;
        var badge = new StateBadge(
                slow ? Tone.WARNING : Tone.SUCCESS,
                getTranslation(slow ? "operations.database.slow" : "operations.database.well"));
        return tile(
                getTranslation("operations.database"),
                badge,
                getTranslation("operations.database.detail", health.databaseVersion(), health.databaseMillis()));
    }

    private Component workers(SystemHealth health) {
        var late =
                Duration.between(health.oldestWaitingSince(), clock.instant()).compareTo(LATE) > 0;
        var tone = !health.jobExecutorRunning() ? Tone.DANGER : late ? Tone.WARNING : Tone.SUCCESS;
        var key = !health.jobExecutorRunning()
                ? "operations.workers.stopped"
                : late ? "operations.workers.late" : "operations.workers.well";
        return tile(
                getTranslation("operations.workers"),
                new StateBadge(tone, getTranslation(key)),
                getTranslation("operations.workers.detail", health.engineVersion(), health.waitingJobs()));
    }

    private Component tile(String titleKey, long count, Tone tone, int tab) {
        var link = new Button(number(count), click -> openTab.accept(tab));
        link.addThemeNames("tertiary-inline");
        link.addClassNames("tile-number", "tile-" + tone.name().toLowerCase(Locale.ROOT));
        link.setAriaLabel(getTranslation(titleKey) + " " + number(count));
        return tile(getTranslation(titleKey), link, getTranslation(titleKey + ".hint"));
    }

    private Component fact(String titleKey, String value) {
        var number = new Span(value);
        number.addClassName("tile-number");
        return tile(getTranslation(titleKey), number, getTranslation(titleKey + ".hint"));
    }

    private static Component tile(String title, Component value, String detail) {
        var name = new Span(title);
        name.addClassName("tile-title");
        var small = new Span(detail);
        small.addClassName("tile-detail");
        var tile = new Div(name, value, small);
        tile.addClassName("tile");
        return tile;
    }

    private String number(long count) {
        return NumberFormat.getIntegerInstance(getLocale()).format(count);
    }

    private static Tone tone(long count) {
        return count > 0 ? Tone.DANGER : Tone.NEUTRAL;
    }

    private static Tone warning(long count) {
        return count > 0 ? Tone.WARNING : Tone.NEUTRAL;
    }
}
