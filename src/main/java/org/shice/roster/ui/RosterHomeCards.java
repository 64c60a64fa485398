package org.shice.roster.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.shice.account.Accounts;
import org.shice.account.Role;
import org.shice.organization.Units;
import org.shice.profile.RosterFigures;
import org.shice.roster.ImportState;
import org.shice.roster.StaffFilter;
import org.shice.ui.HomeCard;
import org.shice.ui.SetupStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the staff lists ask for on the first page, and the steps of the set-up that fill them. */
@Configuration(proxyBeanMethods = false)
class RosterHomeCards {

    private static final String WITHOUT_ACCOUNT = RosterListView.ROUTE + "?account=false";
    private static final Set<String> ADMINISTRATORS = Set.of(Role.SYSTEM_ADMIN.name());
    private static final Set<String> KEEPERS = Set.of(Role.INFORMATION_ADMIN.name(), Role.SYSTEM_ADMIN.name());

    /** The list of imports shows the newest so many. */
    private static final int NEWEST = 50;

    @Bean
    HomeCard importsWaitingCard(ImportServices services) {
        return new HomeCard(
                "roster.home.imports",
                "roster.home.imports.hint",
                VaadinIcon.UPLOAD_ALT,
                () -> (int) services.units().tops().stream()
                        .flatMap(top -> services.imports().recent(top.id(), NEWEST).stream())
                        .filter(found -> found.state() == ImportState.READY)
                        .count(),
                ImportListView.ROUTE,
                KEEPERS,
                15);
    }

    @Bean
    HomeCard withoutAccountCard(StaffServices services) {
        return new HomeCard(
                "roster.home.accounts",
                "roster.home.accounts.hint",
                VaadinIcon.KEY_O,
                () -> services.units().topsOfAccounts().stream()
                        .mapToInt(top -> services.roster()
                                .count(top.id(), StaffFilter.ALL)
                                .withoutAccount())
                        .sum(),
                WITHOUT_ACCOUNT,
                ADMINISTRATORS,
                18);
    }

    /** A 信息查询员 has nothing to do but to look people up. */
    @Bean
    HomeCard peopleCard(StaffServices services) {
        return new HomeCard(
                "roster.home.people",
                "roster.home.people.hint",
                VaadinIcon.SEARCH,
                () -> services.units().topsOfQueries().stream()
                        .mapToInt(top -> services.roster()
                                .count(top.id(), StaffFilter.ALL)
                                .all())
                        .sum(),
                RosterListView.ROUTE,
                Set.of(Role.QUERY_CLERK.name()),
                40);
    }

    @Bean
    SetupStep rosterStep(RosterFigures figures, Units units) {
        return new SetupStep(
                "roster.setup",
                "roster.setup.hint",
                () -> units.roots().stream().anyMatch(root -> figures.people(root.path()) > 0),
                ImportListView.ROUTE,
                ADMINISTRATORS,
                30);
    }

    @Bean
    SetupStep teacherAccountsStep(Accounts accounts) {
        return new SetupStep(
                "roster.setup.accounts",
                "roster.setup.accounts.hint",
                () -> accounts.isHeld(Role.TEACHER),
                WITHOUT_ACCOUNT,
                ADMINISTRATORS,
                35);
    }
}
