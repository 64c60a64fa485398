package org.shice.account;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shice.audit.AuditEntryView;
import org.shice.audit.AuditTrail;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to an account (账号记录), for its administrator. */
@Service
@Transactional(readOnly = true)
public class AccountHistory {

    private final AccountDirectory directory;
    private final AuditTrail audit;
    private final Units units;

    AccountHistory(AccountDirectory directory, AuditTrail audit, Units units) {
        this.directory = directory;
        this.audit = audit;
        this.units = units;
    }

    /**
     * Newest first.
     *
     * @throws org.shice.platform.error.NotFound when the account is not in the units administered
     */
    public List<AccountEvent> of(AccountId id) {
        directory.get(id);
        var entries = audit.historyOf("account", id.toString());
        var names = units.getAll(
                entries.stream().flatMap(entry -> unit(entry).stream()).collect(Collectors.toSet()));
        return entries.stream()
                .sorted(Comparator.comparing(AuditEntryView::at).reversed())
                .map(entry -> event(entry, names))
                .toList();
    }

    private static AccountEvent event(AuditEntryView entry, Map<UnitId, UnitInfo> names) {
        var unitName = unit(entry).map(names::get).map(UnitInfo::name).orElse("");
        var role = Optional.ofNullable(entry.details().get("role"))
                .flatMap(name -> Arrays.stream(Role.values())
                        .filter(known -> known.name().equals(name))
                        .findFirst())
                .orElse(null);
        return new AccountEvent(entry.at(), entry.actorName(), entry.action(), role, unitName, entry.reason());
    }

    private static Optional<UnitId> unit(AuditEntryView entry) {
        return Optional.ofNullable(entry.details().get("unit")).map(UnitId::of);
    }
}
