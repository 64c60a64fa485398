package org.shice.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shice.account.NewAccount;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.organization.UnitId;
import org.shice.profile.Provenance;
import org.shice.profile.RecordId;
import org.shice.profile.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts synthetic people onto the roster of their unit and gives them accounts, a few per transaction. */
@Component
public class SampleRoster {

    private static final int CHUNK = 10;

    private final Records records;
    private final DemoCast cast;
    private final SystemIdentity system;
    private final TransactionTemplate transaction;

    SampleRoster(Records records, DemoCast cast, SystemIdentity system, TransactionTemplate transaction) {
        this.records = records;
        this.cast = cast;
        this.system = system;
        this.transaction = transaction;
    }

    /** @return their records in the same order */
    public List<RecordId> register(UnitId unit, List<SamplePerson> people) {
        var created = new ArrayList<RecordId>();
        for (var some : chunks(people)) {
            transaction.executeWithoutResult(status -> system.run(() -> some.stream()
                    .map(person -> records.upsert(person.entry(unit), Provenance.Source.IMPORT))
                    .forEach(created::add)));
        }
        return created;
    }

    /** Staff numbers become account names. */
    public void giveAccounts(UnitId unit, List<Member> staff) {
        chunks(staff).forEach(some -> giveSome(unit, some));
    }

    /** Every look-up compares all that a transaction holds, so that many small ones cost less than a large one. */
    private static <T> List<List<T>> chunks(List<T> all) {
        return IntStream.iterate(0, i -> i < all.size(), i -> i + CHUNK)
                .mapToObj(i -> all.subList(i, Math.min(i + CHUNK, all.size())))
                .toList();
    }

    private void giveSome(UnitId unit, List<Member> staff) {
        transaction.executeWithoutResult(status -> system.run(() -> {
            var issued = cast.join(staff.stream()
                    .map(Member::person)
                    .map(p -> new NewAccount(p.staffNumber(), p.name(), p.documentNumber(), unit))
                    .toList());
            for (int i = 0; i < staff.size(); i++) {
                records.linkAccount(staff.get(i).record(), issued.get(i).id());
                cast.grant(issued.get(i).id(), Role.TEACHER, unit);
            }
        }));
    }

    /** Somebody on the roster. */
    public record Member(SamplePerson person, RecordId record) {}
}
