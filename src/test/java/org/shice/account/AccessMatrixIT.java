package org.shice.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.TestPeople.TestPerson;
import org.shice.architecture.EntryPoints;
import org.shice.organization.Duty;
import org.shice.organization.NewUnit;
import org.shice.organization.OrganizationService;
import org.shice.organization.Ownership;
import org.shice.organization.ResponsiblePerson;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitChange;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.NotFound;
import org.shice.platform.time.TimeSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Every public method of the services of organisations and accounts, as every role, inside and outside its subtree. */
@ShiceIT
class AccessMatrixIT {

    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);
    private static final Set<Role> ADMINISTRATOR = EnumSet.of(Role.SYSTEM_ADMIN);
    private static final Set<Role> NO_ROLE = EnumSet.noneOf(Role.class);

    /** Methods about the own account: they ask for no role, but for somebody who is signed in. */
    private static final Set<String> OWN = Set.of(
            "OrganizationService.viewable",
            "OwnAccount.chooseLanguage",
            "OwnAccount.me",
            "Passwords.change",
            "Accounts.confirmPassword",
            "Substitutions.own",
            "Substitutions.candidates",
            "Substitutions.name");

    /** The way in: they ask for a password, a token or the link of the first start instead of rights. */
    private static final Set<String> ENTRANCE = Set.of(
            "AccountStates.of",
            "ApiTokens.end",
            "ApiTokens.issue",
            "ApiTokens.personOf",
            "FirstAdministrator.create",
            "FirstAdministrator.isNeeded",
            "FirstAdministrator.isOpen",
            "SignIn.attempt");

    /** The rights themselves, and look-ups for those who ask them first. */
    private static final Set<String> INTERNAL = Set.of(
            "Access.actor",
            "Access.allows",
            "Access.grants",
            "Access.scopes",
            "Accounts.byDocumentNumber",
            "Accounts.byUsername",
            "Accounts.isHeld",
            "Accounts.names",
            "OrganizationService.kindsUnder",
            "Units.children",
            "Units.get",
            "Units.getAll",
            "Units.rootOf",
            "Units.roots",
            "Units.subtree");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private AccountHistory history;

    @Autowired
    private RoleGrants roles;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private TestPeople people;
    private Place inside;
    private Place outside;
    private final Map<Role, TestPerson> actors = new EnumMap<>(Role.class);

    @BeforeEach
    void prepare() {
        people = new TestPeople(context);
        var city = people.city();
        var district = people.district(city);
        inside = place(district);
        outside = place(people.district(city));
        for (var role : Role.values()) {
            actors.put(role, people.seated(district, role));
        }
    }

    @Test
    void every_role_may_do_what_the_table_says_and_nothing_outside_its_subtree() {
        var surprises = new ArrayList<String>();
        for (var operation : table()) {
            for (var role : Role.values()) {
                var allowed = operation.allowed().contains(role);
                compare(surprises, operation, role, "inside", passes(actor(role), operation, inside), allowed);
                compare(surprises, operation, role, "outside", passes(actor(role), operation, outside), false);
            }
        }
        assertThat(surprises).isEmpty();
    }

    @Test
    void nobody_may_do_anything_without_signing_in() {
        SecurityContextHolder.clearContext();
        for (var operation : table()) {
            assertThat(passes(operation, inside)).as(operation.name()).isFalse();
        }
    }

    @Test
    void person_with_a_one_time_password_may_do_nothing() {
        var actor = actor(Role.SYSTEM_ADMIN);
        jdbc.update(
                "update account set must_change_password = true where id = ?",
                actor.id().value());
        people.as(actor, () -> table().stream()
                .filter(operation -> operation.allowed().equals(ADMINISTRATOR))
                .forEach(operation -> assertThat(passes(operation, inside))
                        .as(operation.name())
                        .isFalse()));
    }

    @Test
    void table_names_every_public_method_and_every_entry_point() {
        var named = table().stream().map(Operation::name).collect(Collectors.toCollection(TreeSet::new));
        named.addAll(OWN);
        named.addAll(ENTRANCE);
        named.addAll(INTERNAL);
        var existing = Stream.of(
                        OrganizationService.class,
                        Accounts.class,
                        AccountAdministration.class,
                        AccountDirectory.class,
                        AccountHistory.class,
                        RoleGrants.class,
                        Substitutions.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(AccessMatrixIT::isPublic)
                        .map(method -> type.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toSet());
        assertThat(named).containsAll(existing);
        assertThat(named).containsAll(EntryPoints.ofFeatures(feature -> Set.of("account", "organization")
                .contains(feature)));
    }

    private List<Operation> table() {
        var table = new ArrayList<Operation>();
        table.add(new Operation(
                "OrganizationService.details",
                EVERY_ROLE,
                p -> organization.details(p.unit().id())));
        table.add(new Operation(
                "OrganizationService.children",
                EVERY_ROLE,
                p -> organization.children(p.unit().id())));
        table.add(new Operation(
                "OrganizationService.subtree",
                EVERY_ROLE,
                p -> organization.subtree(p.unit().id())));
        table.add(new Operation(
                "OrganizationService.heads",
                EVERY_ROLE,
                p -> organization.heads(p.unit().id())));
        table.add(new Operation("OrganizationService.create", ADMINISTRATOR, p -> organization.create(school(p))));
        table.add(new Operation("OrganizationService.create (root)", NO_ROLE, p -> organization.create(root())));
        table.add(new Operation(
                "OrganizationService.change",
                ADMINISTRATOR,
                p -> organization.change(p.unit().id(), new UnitChange("New name", null, null, null), 0)));
        table.add(new Operation(
                "OrganizationService.deactivate",
                ADMINISTRATOR,
                p -> organization.deactivate(p.department().id())));
        table.add(new Operation(
                "OrganizationService.reactivate",
                ADMINISTRATOR,
                p -> organization.reactivate(p.department().id())));
        table.add(new Operation(
                "OrganizationService.assignSections",
                ADMINISTRATOR,
                p -> organization.assignSections(p.department().id(), Set.of("teaching"))));
        table.add(new Operation(
                "OrganizationService.nameResponsiblePersons",
                ADMINISTRATOR,
                p -> organization.nameResponsiblePersons(p.unit().id(), List.of(head()))));
        table.add(new Operation("Accounts.issue", ADMINISTRATOR, p -> accounts.issue(List.of(account(p)))));
        table.add(new Operation(
                "Accounts.grant",
                ADMINISTRATOR,
                p -> accounts.grant(p.person().id(), Role.MANAGER, p.unit().id())));
        table.add(new Operation(
                "RoleGrants.grant",
                ADMINISTRATOR,
                p -> roles.grant(p.person().id(), Role.MANAGER, p.unit().id(), null, null)));
        table.add(new Operation(
                "RoleGrants.revoke",
                ADMINISTRATOR,
                p -> roles.revoke(
                        p.person().id(), Role.INFORMATION_ADMIN, p.unit().id())));
        table.add(new Operation(
                "AccountAdministration.resetPassword",
                ADMINISTRATOR,
                p -> administration.resetPassword(p.person().id(), "asked in person")));
        table.add(new Operation(
                "AccountAdministration.disable",
                ADMINISTRATOR,
                p -> administration.disable(p.person().id(), "left")));
        table.add(new Operation(
                "AccountAdministration.enable",
                ADMINISTRATOR,
                p -> administration.enable(p.person().id())));
        table.add(new Operation(
                "AccountAdministration.unlock",
                ADMINISTRATOR,
                p -> administration.unlock(p.person().id())));
        table.add(new Operation("AccountDirectory.find", ADMINISTRATOR, p -> directory.find(within(p), null, 10)));
        table.add(new Operation("AccountDirectory.count", ADMINISTRATOR, p -> directory.count(within(p))));
        table.add(new Operation(
                "AccountDirectory.get",
                ADMINISTRATOR,
                p -> directory.get(p.person().id())));
        table.add(new Operation(
                "AccountHistory.of", ADMINISTRATOR, p -> history.of(p.person().id())));
        table.add(new Operation(
                "Substitutions.of",
                ADMINISTRATOR,
                p -> substitutions.of(p.person().id())));
        table.add(new Operation(
                "Substitutions.nameFor",
                ADMINISTRATOR,
                p -> substitutions.nameFor(p.person().id(), deputy(p))));
        table.add(new Operation("Substitutions.cancel", ADMINISTRATOR, p -> substitutions.cancel(p.substitution())));
        table.add(new Operation(
                "Passwords.establish",
                NO_ROLE,
                p -> passwords.establish(p.person().id(), "Other-Teapot-1")));
        return table;
    }

    private Place place(UnitInfo district) {
        var school = people.school(district);
        var department = people.department(district);
        var person = people.person(school, Role.INFORMATION_ADMIN);
        var deputy = people.person(school);
        var plan = new NewSubstitution(
                deputy.username(), LocalDate.now(TimeSettings.ZONE), LocalDate.now(TimeSettings.ZONE), null);
        var substitution = people.as(person, () -> substitutions.name(plan));
        return new Place(school, department, person, deputy, substitution.id(), district);
    }

    private boolean passes(TestPerson actor, Operation operation, Place place) {
        return people.as(actor, () -> passes(operation, place));
    }

    private boolean passes(Operation operation, Place place) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                operation.call().accept(place);
                return true;
            } catch (AccessRefused | NotFound | PasswordChangeRequired refused) {
                return false;
            }
        }));
    }

    private static void compare(
            List<String> surprises, Operation operation, Role role, String where, boolean passed, boolean allowed) {
        if (passed != allowed) {
            surprises.add("%s as %s %s: %s".formatted(operation.name(), role, where, passed ? "passed" : "refused"));
        }
    }

    private static boolean isPublic(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }

    private static NewUnit school(Place p) {
        return new NewUnit(
                p.district().id(),
                TestPeople.unique(),
                "School",
                UnitKind.SCHOOL,
                SchoolType.KINDERGARTEN,
                Ownership.PRIVATE);
    }

    private static NewUnit root() {
        return new NewUnit(null, TestPeople.unique(), "City", UnitKind.CITY_BUREAU, null, null);
    }

    private static ResponsiblePerson head() {
        return new ResponsiblePerson(Duty.HEAD, "Ada", null, null, null, null);
    }

    private static NewAccount account(Place p) {
        return new NewAccount(TestPeople.unique(), "Grace", null, p.unit().id());
    }

    private static AccountQuery within(Place p) {
        return new AccountQuery(p.unit().id(), null, null, null);
    }

    private static NewSubstitution deputy(Place p) {
        return new NewSubstitution(
                p.deputy().username(),
                LocalDate.now(TimeSettings.ZONE),
                LocalDate.now(TimeSettings.ZONE).plusDays(3),
                null);
    }

    private record Place(
            UnitInfo unit,
            UnitInfo department,
            TestPerson person,
            TestPerson deputy,
            SubstitutionId substitution,
            UnitInfo district) {}

    private record Operation(String name, Set<Role> allowed, Consumer<Place> call) {}

    private TestPerson actor(Role role) {
        return java.util.Objects.requireNonNull(actors.get(role), role::name);
    }
}
