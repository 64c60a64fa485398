package org.shice.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.error.AccessRefused;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deputies for a period (代理). A role holder names somebody of the own unit or below; 系统管理员 over the home unit can
 * do it for a person who cannot. The deputy gets the absent person's roles, but never 系统管理员 and never 教师.
 */
@Service
@Transactional
public class Substitutions {

    private static final int REMEMBERED_DAYS = 365;
    private static final int CANDIDATES = 20;

    private final StoredSubstitutions substitutions;
    private final StoredAccounts accounts;
    private final SubstitutionRule rule;
    private final AccountSearch search;
    private final Accounts names;
    private final Access access;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    Substitutions(
            StoredSubstitutions substitutions,
            StoredAccounts accounts,
            SubstitutionRule rule,
            AccountSearch search,
            Accounts names,
            Access access,
            Units units,
            AuditTrail audit,
            Clock clock) {
        this.substitutions = substitutions;
        this.accounts = accounts;
        this.rule = rule;
        this.search = search;
        this.names = names;
        this.access = access;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the last year and later that concern the actor, as absent person or as deputy; newest first. */
    @Transactional(readOnly = true)
    public List<SubstitutionInfo> own() {
        return concerning(access.actor().id());
    }

    /** The same for somebody else. Requires 系统管理员 over that person's home unit. */
    @Transactional(readOnly = true)
    public List<SubstitutionInfo> of(AccountId person) {
        requireAdministrationOf(find(person));
        return concerning(person);
    }

    /** People the actor could name, by a part of their name; at most twenty. */
    @Transactional(readOnly = true)
    public List<DeputyCandidate> candidates(String text) {
        if (access.grants(rule.passedOn()).isEmpty()) {
            throw new AccessRefused();
        }
        var absent = find(access.actor().id());
        var below = units.subtree(units.get(absent.homeUnit()));
        var ids = below.stream().map(UnitInfo::id).toList();
        var query = new AccountQuery(null, text, null, Boolean.TRUE);
        var places = units.getAll(ids);
        return search.after(null, ids, query, CANDIDATES + 1).stream()
                .filter(found ->
                        places.containsKey(found.homeUnit()) && !found.id().equals(absent.id()))
                .limit(CANDIDATES)
                .map(found -> candidate(found, places))
                .toList();
    }

    /** Names a deputy for the actor. @throws org.shice.platform.error.InvalidInput when a rule is broken */
    public SubstitutionInfo name(NewSubstitution plan) {
        return save(find(access.actor().id()), plan);
    }

    /** Names a deputy for somebody else. Requires 系统管理员 over that person's home unit. */
    public SubstitutionInfo nameFor(AccountId absent, NewSubstitution plan) {
        var account = find(absent);
        requireAdministrationOf(account);
        return save(account, plan);
    }

    /** Ends a substitution at once: by the absent person, or by 系统管理员 over that person's home unit. */
    public void cancel(SubstitutionId id) {
        var actor = access.actor();
        var substitution = substitutions.findById(id.value()).orElseThrow(() -> new NotFound("substitution"));
        var absent = find(substitution.absent());
        if (!actor.id().equals(absent.id())) {
            requireAdministrationOf(absent);
        }
        if (!substitution.isCancelled()) {
            substitution.cancel(clock.instant());
            substitutions.flush();
            record(substitution, "SUBSTITUTION_CANCELLED");
        }
    }

    private SubstitutionInfo save(Account absent, NewSubstitution plan) {
        var deputy = rule.check(absent, plan);
        var saved = substitutions.saveAndFlush(new Substitution(absent.id(), deputy.id(), plan, clock.instant()));
        record(saved, "SUBSTITUTION_NAMED");
        return saved.info(absent.displayName(), deputy.displayName());
    }

    private List<SubstitutionInfo> concerning(AccountId person) {
        var since = LocalDate.now(clock).minusDays(REMEMBERED_DAYS);
        var found = substitutions.concerning(person.value(), since);
        var people = new ArrayList<AccountId>();
        found.forEach(s -> people.addAll(List.of(s.absent(), s.deputy())));
        var known = names.names(people);
        return found.stream()
                .map(s -> s.info(known.getOrDefault(s.absent(), ""), known.getOrDefault(s.deputy(), "")))
                .toList();
    }

    private static DeputyCandidate candidate(AccountSearch.Found found, Map<UnitId, UnitInfo> places) {
        var unit = places.get(found.homeUnit());
        return new DeputyCandidate(found.username(), found.displayName(), unit == null ? "" : unit.name());
    }

    private void requireAdministrationOf(Account account) {
        access.require(units.get(account.homeUnit()).path(), Role.SYSTEM_ADMIN);
    }

    private Account find(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(AccessRefused::new);
    }

    private void record(Substitution substitution, String action) {
        var details = Map.of(
                "substitution", substitution.id().toString(),
                "deputy", substitution.deputy().toString());
        audit.record(AuditEvent.of("account", substitution.absent(), action).with(details));
    }
}
