package org.shice.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shice.ShiceIT;
import org.shice.account.TestPeople.TestPerson;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.organization.OrganizationService;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.time.TimeSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@ShiceIT
class AccessIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Access access;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private RoleGrants roles;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private SystemIdentity system;

    @Autowired
    private OrganizationService organization;

    @Autowired
    private Units units;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionTemplate transaction;

    private TestPeople people;
    private UnitInfo city;
    private UnitInfo district;
    private UnitInfo school;

    @BeforeEach
    void prepare() {
        people = new TestPeople(context);
        city = people.city();
        district = people.district(city);
        school = people.school(district);
    }

    @Test
    void change_of_roles_works_at_once() {
        var auditor = people.person(district);
        people.as(auditor, () -> assertThat(access.allows(school.path(), Role.DISTRICT_AUDITOR))
                .isFalse());
        system.run(() -> accounts.grant(auditor.id(), Role.DISTRICT_AUDITOR, district.id()));
        people.as(auditor, () -> assertThat(access.allows(school.path(), Role.DISTRICT_AUDITOR))
                .isTrue());
        system.run(() -> roles.revoke(auditor.id(), Role.DISTRICT_AUDITOR, district.id()));
        people.as(auditor, () -> assertThat(access.allows(school.path(), Role.DISTRICT_AUDITOR))
                .isFalse());
    }

    @Test
    void role_outside_its_dates_does_not_count() {
        var person = people.person(school);
        var today = LocalDate.now(TimeSettings.ZONE);
        system.run(() -> roles.grant(person.id(), Role.MANAGER, school.id(), today.plusDays(1), null));
        people.as(person, () -> assertThat(access.allows(school.path(), Role.MANAGER))
                .isFalse());
        system.run(() -> roles.grant(person.id(), Role.MANAGER, school.id(), today, today));
        people.as(person, () -> assertThat(access.allows(school.path(), Role.MANAGER))
                .isTrue());
        system.run(() -> roles.grant(person.id(), Role.MANAGER, school.id(), null, today.minusDays(1)));
        people.as(person, () -> assertThat(access.allows(school.path(), Role.MANAGER))
                .isFalse());
    }

    @Test
    void role_at_exactly_this_unit_is_asked_for_exactly() {
        var auditor = people.person(district, Role.DISTRICT_AUDITOR);
        people.as(auditor, () -> {
            assertThat(access.requireAt(district.id(), Role.DISTRICT_AUDITOR).unitId())
                    .isEqualTo(district.id());
            assertThatThrownBy(() -> access.requireAt(school.id(), Role.DISTRICT_AUDITOR))
                    .isInstanceOf(AccessRefused.class);
        });
    }

    @Test
    void scopes_are_the_topmost_units_only() {
        var person = people.person(school, Role.MANAGER);
        system.run(() -> accounts.grant(person.id(), Role.MANAGER, district.id()));
        var other = people.school(people.district(city));
        system.run(() -> accounts.grant(person.id(), Role.MANAGER, other.id()));
        people.as(person, () -> assertThat(access.scopes(Role.MANAGER)).containsExactlyInAnyOrder(district, other));
    }

    @Test
    void role_of_an_inactive_unit_does_not_count() {
        var person = people.person(school, Role.MANAGER);
        system.run(() -> organization.deactivate(school.id()));
        people.as(person, () -> assertThat(access.allows(school.path(), Role.MANAGER))
                .isFalse());
    }

    @Test
    void deputy_acts_for_the_absent_person_and_the_audit_trail_says_so() {
        var auditor = people.person(district, Role.DISTRICT_AUDITOR, Role.SYSTEM_ADMIN, Role.TEACHER);
        var deputy = people.person(school);
        var today = LocalDate.now(TimeSettings.ZONE);
        var named = people.as(
                auditor,
                () -> substitutions.name(new NewSubstitution(deputy.username(), today, today.plusDays(5), "away")));
        people.as(deputy, () -> {
            var grant = access.require(school.path(), Role.DISTRICT_AUDITOR);
            assertThat(grant.onBehalfOf()).isEqualTo(auditor.id());
            assertThat(access.allows(school.path(), Role.SYSTEM_ADMIN)).isFalse();
            assertThat(access.allows(school.path(), Role.TEACHER)).isFalse();
            transaction.executeWithoutResult(status -> {
                access.require(school.path(), Role.DISTRICT_AUDITOR);
                audit.record(AuditEvent.of("access-test", named.id(), "DECIDED"));
            });
        });
        var entry = audit.historyOf("access-test", named.id().toString()).get(0);
        assertThat(entry.actorId()).isEqualTo(deputy.id().value());
        assertThat(entry.onBehalfOfId()).isEqualTo(auditor.id().value());

        people.as(auditor, () -> substitutions.cancel(named.id()));
        people.as(deputy, () -> assertThat(access.allows(school.path(), Role.DISTRICT_AUDITOR))
                .isFalse());
    }

    @Test
    void own_role_wins_over_that_of_an_absent_person() {
        var auditor = people.person(district, Role.DISTRICT_AUDITOR);
        var deputy = people.person(district, Role.DISTRICT_AUDITOR);
        var today = LocalDate.now(TimeSettings.ZONE);
        people.as(auditor, () -> substitutions.name(new NewSubstitution(deputy.username(), today, today, null)));
        people.as(deputy, () -> assertThat(
                        access.require(school.path(), Role.DISTRICT_AUDITOR).onBehalfOf())
                .isNull());
    }

    @Test
    void deputy_must_be_of_the_own_unit_and_the_days_must_come() {
        var person = people.person(school, Role.INFORMATION_ADMIN);
        var stranger = people.person(people.school(district));
        var yesterday = LocalDate.now(TimeSettings.ZONE).minusDays(1);
        assertThat(broken(person, new NewSubstitution(stranger.username(), yesterday, yesterday, null)))
                .containsExactly("error.substitution.until", "error.substitution.deputy");
        var teacher = people.person(school, Role.TEACHER);
        assertThat(broken(
                        teacher,
                        new NewSubstitution(
                                person.username(),
                                LocalDate.now(TimeSettings.ZONE),
                                LocalDate.now(TimeSettings.ZONE),
                                null)))
                .containsExactly("error.substitution.no-role");
        people.as(teacher, () -> assertThatThrownBy(() -> substitutions.candidates(""))
                .isInstanceOf(AccessRefused.class));
        people.as(person, () -> assertThat(substitutions.candidates(teacher.username()))
                .extracting(DeputyCandidate::username)
                .containsExactly(teacher.username()));
    }

    @Test
    void administrator_cannot_take_over_an_account_with_more_rights() {
        var admin = people.person(school, Role.SYSTEM_ADMIN);
        var colleague = people.person(school, Role.TEACHER);
        people.as(admin, () -> assertThat(
                        administration.resetPassword(colleague.id(), "came by").oneTimePassword())
                .isNotBlank());
        system.run(() -> accounts.grant(colleague.id(), Role.DISTRICT_AUDITOR, district.id()));
        people.as(admin, () -> assertThatThrownBy(() -> administration.resetPassword(colleague.id(), "came by"))
                .isInstanceOf(AccessRefused.class));
    }

    @Test
    void reset_without_a_note_is_refused_and_with_one_is_audited() {
        var person = people.person(school);
        assertThatThrownBy(() -> system.run(() -> administration.resetPassword(person.id(), "  ")))
                .isInstanceOf(InvalidInput.class);
        system.run(() -> administration.resetPassword(person.id(), "asked by phone, called back"));
        var last = audit.historyOf("account", person.id().toString());
        assertThat(last.get(last.size() - 1).action()).isEqualTo("PASSWORD_RESET");
        assertThat(last.get(last.size() - 1).reason()).isEqualTo("asked by phone, called back");
        assertThat(audit.isIntact("account", person.id().toString())).isTrue();
    }

    @Test
    void last_administrator_of_an_organisation_stays() {
        var only = people.person(city, Role.SYSTEM_ADMIN);
        assertThatThrownBy(() -> system.run(() -> roles.revoke(only.id(), Role.SYSTEM_ADMIN, city.id())))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> system.run(() -> administration.disable(only.id(), "left")))
                .isInstanceOf(LastAdministrator.class);
        var second = people.person(city, Role.SYSTEM_ADMIN);
        system.run(() -> administration.disable(only.id(), "left"));
        assertThatThrownBy(() -> system.run(() -> roles.revoke(second.id(), Role.SYSTEM_ADMIN, city.id())))
                .isInstanceOf(LastAdministrator.class);
    }

    @Test
    void one_person_gets_one_account() {
        var number = "43" + TestPeople.unique();
        var first = new NewAccount(TestPeople.unique(), "Ada", number, school.id());
        system.run(() -> accounts.issue(List.of(first)));
        var again = new NewAccount(TestPeople.unique(), "Ada", " " + number.toUpperCase(Locale.ROOT), school.id());
        var sameName = new NewAccount(first.username().toUpperCase(Locale.ROOT), "Eve", null, school.id());
        var number2 = new NewAccount("430600198001010011", "Eve", null, school.id());
        var twice = new NewAccount(again.username(), "Eve", null, school.id());
        var refused = catchThrowableOfType(
                InvalidInput.class, () -> system.run(() -> accounts.issue(List.of(again, sameName, number2, twice))));
        assertThat(refused.problems())
                .extracting(p -> p.field() + " " + p.textKey())
                .containsExactlyInAnyOrder(
                        "accounts[0].documentNumber error.account.document-taken",
                        "accounts[1].username error.account.username-taken",
                        "accounts[2].username error.account.username-document",
                        "accounts[3].username error.account.username-taken");
        assertThat(accounts.byUsername(again.username())).isEmpty();
    }

    @Test
    void section_reviewer_belongs_to_a_department() {
        var person = people.person(school);
        assertThatThrownBy(() -> system.run(() -> accounts.grant(person.id(), Role.SECTION_REVIEWER, school.id())))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void departments_answer_for_sections_and_one_confirms() {
        var university = people.university();
        var college = people.college(university);
        var teaching = people.department(university, "education-teaching", "teaching-results");
        var personnel = people.department(university, "CONFIRM");
        assertThat(units.sectionDepartments(college))
                .isEqualTo(Map.of(teaching, Set.of("education-teaching", "teaching-results")));
        assertThat(units.confirmingUnit(college)).isEqualTo(personnel);
        assertThat(units.confirmingUnit(school)).isEqualTo(city);
        assertThat(units.ancestors(school)).containsExactly(city, district, school);
        assertThat(units.rootOf(school)).isEqualTo(city);
        assertThat(units.subtree(district)).containsExactly(district, school);
        assertThat(units.children(city.id())).containsExactly(district);
        assertThat(units.roots()).contains(city, university);
    }

    private List<String> broken(TestPerson person, NewSubstitution plan) {
        var refused = people.as(person, () -> catchThrowableOfType(InvalidInput.class, () -> substitutions.name(plan)));
        return refused.problems().stream().map(InvalidInput.Problem::textKey).toList();
    }
}
