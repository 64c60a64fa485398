package org.shice.roster;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.shice.account.Access;
import org.shice.account.AccountAdministration;
import org.shice.account.AccountId;
import org.shice.account.Accounts;
import org.shice.account.IssuedAccount;
import org.shice.account.NewAccount;
import org.shice.account.Role;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.error.InvalidInput;
import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.shice.profile.Records;
import org.shice.profile.RosterDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of the people on a staff list (批量建号, R-1: 一人一号), for the 系统管理员 of the unit or above. */
@Service
@Transactional
public class RosterAccounts {

    /** How many one step issues: as many slips as a person can hand out, and a transaction of seconds. */
    public static final int AT_ONCE = 2_000;

    private static final int CHUNK = 50;

    private final RosterDirectory directory;
    private final Records records;
    private final Accounts accounts;
    private final AccountAdministration administration;
    private final Units units;
    private final Access access;
    private final AuditTrail audit;
    private final EntityManager entities;

    RosterAccounts(
            RosterDirectory directory,
            Records records,
            Accounts accounts,
            AccountAdministration administration,
            Units units,
            Access access,
            AuditTrail audit,
            EntityManager entities) {
        this.directory = directory;
        this.records = records;
        this.accounts = accounts;
        this.administration = administration;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.entities = entities;
    }

    /**
     * Issues accounts with the role 教师 to people in service of the unit and below who have none. Who has an account already, for
     * another job, keeps it: it is joined to the record. Repeating issues nothing twice.
     *
     * @param only the people chosen; empty for everybody
     */
    public IssuedAccounts issue(UnitId unit, Collection<RecordId> only) {
        var place = units.get(unit);
        access.require(place.path(), Role.SYSTEM_ADMIN);
        var waiting = only.isEmpty() ? everybody(place) : chosen(place, only);
        letGo();
        var numbers =
                directory.documentNumbers(waiting.stream().map(RecordInfo::id).toList());
        var fresh = new ArrayList<RecordInfo>();
        for (var person : waiting) {
            accounts.byDocumentNumber(numbers.getOrDefault(person.id(), ""))
                    .ifPresentOrElse(known -> link(person, known), () -> fresh.add(person));
        }
        var slips = create(fresh, numbers);
        var left = directory.count(new RosterDirectory.Filter(place.path(), null, null, null, null));
        audit.record(AuditEvent.of("unit", place.id(), "ROSTER_ACCOUNTS_ISSUED")
                .at(place.path())
                .with(Map.of(
                        "issued", Integer.toString(slips.size()),
                        "linked", Integer.toString(waiting.size() - fresh.size()))));
        return new IssuedAccounts(slips, waiting.size() - fresh.size(), left.withoutAccount());
    }

    /**
     * Gives a person a new one-time password, on their request.
     *
     * @param note who asked and how it was checked that it is the person
     * @throws NoAccountYet when the person has none
     */
    public AccountSlip reissue(RecordId id, String note) {
        var person = records.get(id);
        access.require(person.unitPath(), Role.SYSTEM_ADMIN);
        var account = person.account().orElseThrow(NoAccountYet::new);
        return slip(person, administration.resetPassword(account, note), units.get(person.unitId()));
    }

    private List<RecordInfo> everybody(UnitInfo place) {
        var filter = new RosterDirectory.Filter(place.path(), null, false, null, null);
        return directory.page(filter, null, AT_ONCE).stream()
                .filter(RosterAccounts::isWaiting)
                .toList();
    }

    private List<RecordInfo> chosen(UnitInfo place, Collection<RecordId> only) {
        if (only.size() > AT_ONCE) {
            throw new InvalidInput("records", "error.roster.too-many", AT_ONCE);
        }
        var people = records.getAll(only).values().stream()
                .filter(RosterAccounts::isWaiting)
                .toList();
        people.forEach(person -> access.require(person.unitPath(), Role.SYSTEM_ADMIN));
        if (people.stream().anyMatch(person -> !place.covers(person.unitPath()))) {
            throw new InvalidInput("records", "error.roster.elsewhere");
        }
        return people;
    }

    private static boolean isWaiting(RecordInfo person) {
        return person.inService() && person.account().isEmpty();
    }

    private void link(RecordInfo person, AccountId account) {
        if (records.ofAccount(account).isEmpty()) {
            accounts.grant(account, Role.TEACHER, person.unitId());
            records.linkAccount(person.id(), account);
        }
    }

    private List<AccountSlip> create(List<RecordInfo> people, Map<RecordId, String> numbers) {
        var places =
                units.getAll(people.stream().map(RecordInfo::unitId).distinct().toList());
        var names = new Usernames(name -> accounts.byUsername(name).isPresent());
        var plans = new ArrayList<NewAccount>();
        for (var person : people) {
            var username = names.choose(place(places, person).code(), person.staffNumber());
            plans.add(new NewAccount(username, person.name(), numbers.get(person.id()), person.unitId()));
        }
        var slips = new ArrayList<AccountSlip>();
        for (int from = 0; from < people.size(); from += CHUNK) {
            var to = Math.min(from + CHUNK, people.size());
            slips.addAll(createChunk(people.subList(from, to), plans.subList(from, to), places));
            letGo();
        }
        return slips;
    }

    private List<AccountSlip> createChunk(
            List<RecordInfo> people, List<NewAccount> plans, Map<UnitId, UnitInfo> places) {
        var issued = accounts.issue(plans);
        var slips = new ArrayList<AccountSlip>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            accounts.grant(issued.get(i).id(), Role.TEACHER, person.unitId());
            records.linkAccount(person.id(), issued.get(i).id());
            slips.add(slip(person, issued.get(i), place(places, person)));
        }
        return slips;
    }

    /** Each query looks at all that is loaded: if nothing were let go, twice the people would take four times as long. */
    private void letGo() {
        entities.flush();
        entities.clear();
    }

    private static AccountSlip slip(RecordInfo person, IssuedAccount issued, UnitInfo unit) {
        return new AccountSlip(
                person.id(),
                person.name(),
                unit.name(),
                issued.username(),
                issued.oneTimePassword(),
                issued.passwordExpiresAt());
    }

    private static UnitInfo place(Map<UnitId, UnitInfo> places, RecordInfo person) {
        var unit = places.get(person.unitId());
        if (unit == null) {
            throw new IllegalStateException("the unit of record %s is missing".formatted(person.id()));
        }
        return unit;
    }
}
