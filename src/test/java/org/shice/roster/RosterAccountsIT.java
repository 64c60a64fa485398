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
import org.springframework.jdbc.core.JdbcTemplate;
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

    @Autowired
    private JdbcTemplate jdbc;

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

    /** Whoever has left or retired is not collected (SC-4), also while the record is still open. */
    @Test
    void retired_person_gets_no_account() {
        var city = new CampaignCity(context);
        var staff = city.staff(city.first, 3);
        jdbc.update(
                "update teacher_record set staff_status = '301' where id = ?",
                staff.get(0).value());
        var admin = city.people.person(city.bureau, Role.SYSTEM_ADMIN);
        var issued = new TestPeople(context).as(admin, () -> accounts.issue(city.first.id(), List.of()));
        assertThat(issued.slips())
                .extracting(AccountSlip::recordId)
                .containsExactlyInAnyOrder(staff.get(1), staff.get(2));
        assertThat(issued.remaining()).isZero();
        var chosen = new TestPeople(context).as(admin, () -> accounts.issue(city.first.id(), List.of(staff.get(0))));
        assertThat(chosen.slips()).isEmpty();
    }
}
