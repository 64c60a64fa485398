package org.shice.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.organization.NewUnit;
import org.shice.organization.UnitKind;
import org.shice.platform.error.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty system inside one transaction: empty copies of the tables stand before the real ones, and vanish after. */
@ShiceIT
class FirstAdministratorIT {

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RoleAssignments assignments;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void link_works_once_and_its_account_administers_the_organisation() {
        inAnEmptySystem(() -> {
            var token = first.newToken().orElseThrow();
            assertThat(first.isOpen(token)).isTrue();
            var id = first.create(token, setup("Blue-Teapot-7041"));
            assertThat(accounts.byUsername("first-admin")).contains(id);
            assertThat(assignments.findByAccountId(id.value()))
                    .extracting(RoleAssignment::role)
                    .containsExactly(Role.SYSTEM_ADMIN);
            assertThat(first.isOpen(token)).isFalse();
            assertThat(first.newToken()).isEmpty();
            assertThatThrownBy(() -> first.create(token, setup("Blue-Teapot-7041")))
                    .isInstanceOf(LinkExpired.class);
        });
    }

    @Test
    void link_closes_after_a_day() {
        inAnEmptySystem(() -> {
            var token = first.newToken().orElseThrow();
            jdbc.update("update one_time_link set expires_at = now() - interval '1 second'");
            assertThat(first.isOpen(token)).isFalse();
        });
    }

    @Test
    void link_closes_when_another_one_was_used() {
        inAnEmptySystem(() -> {
            var token = first.newToken().orElseThrow();
            var other = first.newToken().orElseThrow();
            first.create(token, setup("Blue-Teapot-7041"));
            assertThat(first.isOpen(other)).isFalse();
        });
    }

    @Test
    void weak_password_and_guessed_token_are_refused() {
        inAnEmptySystem(() -> {
            var token = first.newToken().orElseThrow();
            assertThatThrownBy(() -> first.create(token, setup("password"))).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> first.create("guessed", setup("Blue-Teapot-7041")))
                    .isInstanceOf(LinkExpired.class);
            assertThat(first.isNeeded()).isTrue();
        });
    }

    @Test
    void token_is_stored_as_a_hash_only() {
        inAnEmptySystem(() -> {
            var token = first.newToken().orElseThrow();
            assertThat(jdbc.queryForObject("select encode(token_hash, 'escape') from one_time_link", String.class))
                    .isNotEqualTo(token);
        });
    }

    private void inAnEmptySystem(Runnable test) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.execute("create schema empty_system");
            for (var table : List.of("organization_unit", "account", "role_assignment", "api_token", "one_time_link")) {
                jdbc.execute("create table empty_system." + table + " (like public." + table + " including all)");
            }
            jdbc.execute("set local search_path to empty_system, public");
            test.run();
        });
    }

    private static FirstAdministrator.Setup setup(String password) {
        var root = new NewUnit(null, TestPeople.unique(), "City", UnitKind.CITY_BUREAU, null, null);
        return new FirstAdministrator.Setup(root, "first-admin", "First Person", password);
    }
}
