package org.shice.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.shice.account.Accounts;
import org.shice.account.Role;
import org.shice.demo.DemoCast;
import org.shice.demo.DemoOrganization;
import org.shice.notice.NoticeKind;
import org.shice.notice.NoticePreference;
import org.shice.notice.NoticePreferences;
import org.shice.notice.Notices;
import org.shice.organization.UnitKind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Smuggled into the process of a rehearsal by a test: somebody who wants mails gets a notice, and what the process is
 * connected to is written down.
 */
@Component
@ConditionalOnResource(resources = RehearsalProbe.MARK)
public class RehearsalProbe {

    static final String MARK = "classpath:rehearsal-probe";

    private final DemoOrganization organization;
    private final DemoCast cast;
    private final Accounts accounts;
    private final NoticePreferences preferences;
    private final Notices notices;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;

    RehearsalProbe(
            DemoOrganization organization,
            DemoCast cast,
            Accounts accounts,
            NoticePreferences preferences,
            Notices notices,
            DataSource dataSource,
            TransactionTemplate transaction) {
        this.organization = organization;
        this.cast = cast;
        this.accounts = accounts;
        this.preferences = preferences;
        this.notices = notices;
        this.dataSource = dataSource;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void notify(ApplicationReadyEvent ready) {
        var unit = organization.office(null, "probe", "云湖市教育局", UnitKind.CITY_BUREAU);
        cast.appoint(List.of(new DemoCast.Appointment("probe", "王敏", Role.BUSINESS_LEAD, unit.id())));
        var wish = new NoticePreference("probe@shice.test", EnumSet.allOf(NoticeKind.class), false);
        cast.as("probe", () -> preferences.save(wish));
        var account = accounts.byUsername("probe").orElseThrow();
        transaction.executeWithoutResult(status ->
                notices.send(NoticeKind.RECORD_URGED, List.of(account), Map.of("campaign", "春", "text", "请填报"), null));
        write(String.join(" ", ready.getApplicationContext().getBeanDefinitionNames()));
    }

    private void write(String beans) {
        var mark = Objects.requireNonNull(RehearsalProbe.class.getResource("/rehearsal-probe"));
        try (var connection = dataSource.getConnection()) {
            Files.writeString(Path.of(mark.getPath()), connection.getMetaData().getURL() + "\n" + beans);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
