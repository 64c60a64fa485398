package org.shice.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shice.organization.Units;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.InvalidInput.Problem;
import org.springframework.stereotype.Component;

/** When a substitution makes sense: somebody to replace, somebody near to do it, and days to come. */
@Component
class SubstitutionRule {

    /** Roles that no deputy gets; the statement that reads grants says the same. */
    private static final Set<Role> PERSONAL = EnumSet.of(Role.SYSTEM_ADMIN, Role.TEACHER);

    private static final int LONGEST_DAYS = 366;
    private static final int REASON_LENGTH = 200;

    private final StoredAccounts accounts;
    private final RoleAssignments assignments;
    private final Units units;
    private final Clock clock;

    SubstitutionRule(StoredAccounts accounts, RoleAssignments assignments, Units units, Clock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @return the deputy
     * @throws InvalidInput with every rule that is broken
     */
    Account check(Account absent, NewSubstitution plan) {
        var problems = new ArrayList<Problem>();
        checkDays(plan, problems);
        if (plan.reason() != null && plan.reason().length() > REASON_LENGTH) {
            problems.add(new Problem("reason", "error.substitution.reason", List.of(REASON_LENGTH)));
        }
        var roles = assignments.findByAccountId(absent.id().value());
        if (roles.stream().allMatch(held -> PERSONAL.contains(held.role()))) {
            problems.add(new Problem("absent", "error.substitution.no-role", List.of()));
        }
        var deputy = accounts.byUsername(plan.deputyUsername().strip()).filter(found -> fits(found, absent));
        if (deputy.isEmpty()) {
            problems.add(new Problem("deputyUsername", "error.substitution.deputy", List.of()));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return deputy.orElseThrow();
    }

    /** The roles a deputy gets. */
    Role[] passedOn() {
        return EnumSet.complementOf(EnumSet.copyOf(PERSONAL)).toArray(Role[]::new);
    }

    private void checkDays(NewSubstitution plan, List<Problem> problems) {
        if (plan.until().isBefore(plan.from()) || plan.until().isBefore(LocalDate.now(clock))) {
            problems.add(new Problem("until", "error.substitution.until", List.of()));
        } else if (plan.until().isAfter(plan.from().plusDays(LONGEST_DAYS))) {
            problems.add(new Problem("until", "error.substitution.long", List.of()));
        }
    }

    private boolean fits(Account deputy, Account absent) {
        return deputy.isEnabled()
                && !deputy.id().equals(absent.id())
                && units.get(absent.homeUnit())
                        .covers(units.get(deputy.homeUnit()).path());
    }
}
