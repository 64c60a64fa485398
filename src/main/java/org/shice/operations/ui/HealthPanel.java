package org.shice.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.shice.operations.SystemCounts;
import org.shice.operations.SystemHealth;
import org.shice.ui.StateBadge.Tone;

/** One line of tiles: is the system well, and how many things need a person. */
final class HealthPanel extends Composite<Div> {

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
        return tile(
                getTranslation("operations.database"),
                HealthBadges.database(this, health),
                getTranslation("operations.database.detail", health.databaseVersion(), health.databaseMillis()));
    }

    private Component workers(SystemHealth health) {
        return tile(
                getTranslation("operations.workers"),
                HealthBadges.workers(this, health, clock.instant()),
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
