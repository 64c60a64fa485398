package org.shice.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shice.organization.NewUnit;
import org.shice.organization.OrganizationService;
import org.shice.organization.Ownership;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Synthetic units and people for tests of the whole application. Every code and name is new, so tests never meet. */
public final class TestPeople {

    /** The password of every person made by {@link #person}. */
    public static final String PASSWORD = "Blue-Teapot-7041";

    private final SystemIdentity system;
    private final OrganizationService organization;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountStates states;
    private final JdbcTemplate jdbc;

    public TestPeople(ApplicationContext context) {
        this.system = context.getBean(SystemIdentity.class);
        this.organization = context.getBean(OrganizationService.class);
        this.accounts = context.getBean(Accounts.class);
        this.passwords = context.getBean(Passwords.class);
        this.states = context.getBean(AccountStates.class);
        this.jdbc = context.getBean(JdbcTemplate.class);
    }

    /** A word that no other test uses: a letter and eleven digits or letters. */
    public static String unique() {
        return "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 11);
    }

    public UnitInfo city() {
        return unit(null, UnitKind.CITY_BUREAU, null);
    }

    public UnitInfo university() {
        return unit(null, UnitKind.UNIVERSITY, null);
    }

    public UnitInfo district(UnitInfo city) {
        return unit(city.id(), UnitKind.DISTRICT_BUREAU, null);
    }

    public UnitInfo school(UnitInfo above) {
        return unit(above.id(), UnitKind.SCHOOL, SchoolType.PRIMARY_MIDDLE);
    }

    public UnitInfo college(UnitInfo university) {
        return unit(university.id(), UnitKind.COLLEGE, SchoolType.HIGHER);
    }

    public UnitInfo department(UnitInfo above, String... sections) {
        var unit = unit(above.id(), UnitKind.DEPARTMENT, null);
        system.run(() -> organization.assignSections(unit.id(), Set.of(sections)));
        return unit;
    }

    private UnitInfo unit(@Nullable UnitId parent, UnitKind kind, @Nullable SchoolType type) {
        var code = unique();
        var owner = kind == UnitKind.SCHOOL ? Ownership.PUBLIC : null;
        return system.call(() -> organization.create(new NewUnit(parent, code, "Unit " + code, kind, type, owner)));
    }

    /** A person at home in the unit, with these roles for it, who has chosen {@link #PASSWORD}. */
    public TestPerson person(UnitInfo home, Role... roles) {
        return system.call(() -> {
            var username = unique();
            var issued = accounts.issue(List.of(new NewAccount(username, "Person " + username, null, home.id())))
                    .get(0);
            passwords.establish(issued.id(), PASSWORD);
            for (var role : roles) {
                accounts.grant(issued.id(), role, home.id());
            }
            return new TestPerson(issued.id(), username, issued.displayName());
        });
    }

    /** A person who holds the role for the unit whatever its kind: straight into the table, here only the subtree counts. */
    public TestPerson seated(UnitInfo unit, Role role) {
        var person = person(unit);
        jdbc.update(
                "insert into role_assignment (id, account_id, role, unit_id) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                person.id().value(),
                role.name(),
                unit.id().value());
        return person;
    }

    /** Does something as the person, as if signed in just now. */
    public <T> T as(TestPerson person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        signIn(person);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void as(TestPerson person, Runnable work) {
        as(person, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** Signs the person in on this thread, until another one is signed in. */
    public void signIn(TestPerson person) {
        var state = states.of(person.id()).orElseThrow();
        var principal = new SignedInPerson(
                person.id().value(), person.username(), person.displayName(), state.passwordChangedAt(), Instant.now());
        var authorities = state.grants().stream()
                .map(grant -> new SimpleGrantedAuthority(grant.role().authority()))
                .distinct()
                .toList();
        var token = UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
        SecurityContextHolder.setContext(new SecurityContextImpl(token));
    }

    /** A synthetic person. */
    public record TestPerson(AccountId id, String username, String displayName) {}
}
