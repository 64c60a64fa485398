package org.shice.roster;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.campaign.CampaignCity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts for a whole staff list. */
@ShiceIT
class RosterAccountsIT {

    private static final int PEOPLE = 120;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RosterAccounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager entities;

    /** What is kept is looked at before every query; the time would grow with the square of the list. */
    @Test
    void long_list_is_not_kept_in_memory_while_accounts_are_issued() {
        var city = new CampaignCity(context);
        city.staff(city.first, PEOPLE);
        var admin = city.people.person(city.bureau, Role.SYSTEM_ADMIN);
        var kept = new TestPeople(context)
                .as(
                        admin,
                        () -> transaction.execute(status -> {
                            assertThat(accounts.issue(city.first.id(), List.of())
                                            .slips())
                                    .hasSize(PEOPLE);
                            return entities.unwrap(Session.class)
                                    .getStatistics()
                                    .getEntityCount();
                        }));
        assertThat(kept).isLessThan(PEOPLE / 2);
    }
}
