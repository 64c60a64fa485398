package org.shice.account.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.shice.account.AccountDirectory;
import org.shice.account.AccountQuery;
import org.shice.account.Accounts;
import org.shice.account.Role;
import org.shice.ui.HomeCard;
import org.shice.ui.SetupStep;
import org.shice.ui.UserMenuLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the account pages from the person's menu and the first page. */
@Configuration(proxyBeanMethods = false)
class AccountPagesMenu {

    private static final AccountQuery LOCKED = new AccountQuery(null, null, null, null, true);

    @Bean
    UserMenuLink substitutionLink() {
        return new UserMenuLink("substitutions.title", VaadinIcon.EXCHANGE, "substitutions", 20);
    }

    @Bean
    HomeCard lockedAccountsCard(AccountDirectory directory) {
        return new HomeCard(
                "accounts.home.locked",
                "accounts.home.locked.hint",
                VaadinIcon.LOCK,
                () -> directory.count(LOCKED),
                "accounts?state=LOCKED",
                Set.of(Role.SYSTEM_ADMIN.name()),
                60);
    }

    @Bean
    SetupStep informationAdministratorStep(Accounts accounts) {
        return new SetupStep(
                "accounts.setup",
                "accounts.setup.hint",
                () -> accounts.isHeld(Role.INFORMATION_ADMIN),
                "accounts",
                Set.of(Role.SYSTEM_ADMIN.name()),
                20);
    }
}
