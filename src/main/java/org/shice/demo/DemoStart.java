package org.shice.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.demo.DemoSettings.World;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Creates the demo world before the server takes its first request, and says at every start who can log in. A database
 * that holds anything else is left alone.
 */
@Component
@ConditionalOnExpression("!'${shice.demo:}'.isBlank()")
@EnableConfigurationProperties(DemoSettings.class)
class DemoStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private static final String SUBJECT = "unit";
    private static final String CREATED = "DEMO_WORLD_CREATED";

    /** The web server starts at {@code MAX_VALUE - 2048}. */
    private static final int BEFORE_THE_WEB_SERVER = Integer.MAX_VALUE - 4096;

    private final World world;
    private final Units units;
    private final CityWorld city;
    private final UniversityWorld university;
    private final DemoAnnouncement announcement;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private boolean running;

    DemoStart(
            DemoSettings settings,
            Units units,
            CityWorld city,
            UniversityWorld university,
            DemoAnnouncement announcement,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.world = Objects.requireNonNull(settings.demo());
        this.units = units;
        this.city = city;
        this.university = university;
        this.announcement = announcement;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (units.roots().isEmpty()) {
            create();
        }
        var root = units.byCode(world == World.CITY ? CityWorld.CODE : UniversityWorld.CODE);
        if (root.isEmpty()) {
            LOG.warn("The database is not empty and holds no demo world of this kind: shice.demo was ignored");
        } else if (isComplete(root.get())) {
            announcement.make(world);
        } else {
            LOG.error("The demo world is incomplete, its creation was interrupted: empty the database and start again");
        }
    }

    private boolean isComplete(UnitInfo root) {
        return audit.historyOf(SUBJECT, root.id().toString()).stream()
                .anyMatch(entry -> entry.action().equals(CREATED));
    }

    private void create() {
        var begun = clock.instant();
        LOG.atInfo().addKeyValue("world", world).log("Creating the demo world; this happens once");
        var result = world == World.CITY ? city.create(CityPlan.FULL) : university.create(UniversityPlan.FULL);
        var created = AuditEvent.of(SUBJECT, result.root().id(), CREATED)
                .at(result.root().path());
        transaction.executeWithoutResult(status -> audit.record(created));
        LOG.atInfo()
                .addKeyValue("people", result.people())
                .addKeyValue("seconds", Duration.between(begun, clock.instant()).toSeconds())
                .log("The demo world is ready");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
