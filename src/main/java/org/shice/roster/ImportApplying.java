package org.shice.roster;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.crypto.PersonalDataCipher;
import org.shice.platform.error.Refusal;
import org.shice.profile.BasicFields;
import org.shice.profile.Provenance;
import org.shice.profile.Records;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over the accepted rows, in chunks. A row is written and marked in one transaction, so that it is taken over
 * exactly once whatever happens in between.
 */
@Component
class ImportApplying {

    private static final int CHUNK = 50;

    private final StoredImports imports;
    private final ImportRows rows;
    private final ImportFigures figures;
    private final ImportLease lease;
    private final ImportNews news;
    private final Records records;
    private final Units units;
    private final PersonalDataCipher cipher;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportApplying(
            StoredImports imports,
            ImportRows rows,
            ImportFigures figures,
            ImportLease lease,
            ImportNews news,
            Records records,
            Units units,
            PersonalDataCipher cipher,
            AuditTrail audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.figures = figures;
        this.lease = lease;
        this.news = news;
        this.records = records;
        this.units = units;
        this.cipher = cipher;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run(ImportId id) {
        while (chunk(id)) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    /** Takes over some rows. @return false when nothing was left */
    boolean chunk(ImportId id) {
        var pending = rows.pending(id, CHUNK);
        if (pending.isEmpty()) {
            transaction.executeWithoutResult(status -> finish(id));
            return false;
        }
        if (!attempt(id, pending)) {
            pending.stream().filter(row -> !attempt(id, List.of(row))).forEach(row -> refuse(id, row));
        }
        return true;
    }

    /** @return false when a row was refused, and nothing of the chunk was kept */
    private boolean attempt(ImportId id, List<ImportRows.PendingRow> chunk) {
        try {
            transaction.executeWithoutResult(status -> {
                var running = lock(id);
                running.require(ImportState.APPLYING);
                var places = units.getAll(units(chunk));
                for (var pending : chunk) {
                    apply(id, pending, placeOf(pending.row(), places));
                }
                running.advance(chunk.size());
                lease.extend(id);
                news.changed(id);
            });
            return true;
        } catch (Refusal | DataIntegrityViolationException | OptimisticLockingFailureException refused) {
            return false;
        }
    }

    /** A unit that has lost its staff since the dry run takes nobody. */
    private static Place placeOf(ImportRow row, Map<UnitId, UnitInfo> places) {
        var unit = row.unitId() == null ? null : places.get(row.unitId());
        var type = unit == null ? null : unit.schoolType();
        if (unit == null || type == null) {
            throw new ImportRowOutdated();
        }
        return new Place(unit.id(), type);
    }

    private void apply(ImportId id, ImportRows.PendingRow pending, Place place) {
        var row = pending.row();
        var number = cipher.decrypt(pending.documentNumber());
        var entry = RosterEntries.of(place.unit(), place.type(), row.values(), number);
        var overwrite = row.overwriteTeacher() ? teacherFields(row) : Set.<String>of();
        var record = records.upsert(entry, Provenance.Source.IMPORT, overwrite);
        rows.applied(id, row.number(), record, clock.instant());
        if (row.changes().stream().anyMatch(change -> change.fieldKey().equals(BasicFields.STAFF_STATUS))) {
            records.changeStaffStatus(record, entry.staffStatus());
            events.publishEvent(new StaffStatusChanged(record, entry.staffStatus()));
        }
    }

    private static Set<String> teacherFields(ImportRow row) {
        return row.changes().stream()
                .filter(ImportChange::fromTeacher)
                .map(ImportChange::fieldKey)
                .collect(Collectors.toSet());
    }

    /** The register has changed since the dry run; the row is shown as wrong. */
    private void refuse(ImportId id, ImportRows.PendingRow pending) {
        transaction.executeWithoutResult(status -> {
            rows.refused(id, pending.row().number(), ImportFinding.error("", -1, "roster.finding.outdated"));
            lock(id).advance(1);
            news.changed(id);
        });
    }

    private void finish(ImportId id) {
        var running = lock(id);
        if (running.state() != ImportState.APPLYING) {
            return;
        }
        var counts = figures.of(id);
        running.finish(counts.wrong() > 0, clock.instant());
        audit.record(AuditEvent.of("roster-import", id, "ROSTER_IMPORT_FINISHED")
                .at(running.unitPath())
                .with(Map.of(
                        "applied", Integer.toString(counts.applied()), "wrong", Integer.toString(counts.wrong()))));
        news.changed(id);
    }

    private RosterImport lock(ImportId id) {
        return imports.lock(id.value()).orElseThrow();
    }

    private static List<UnitId> units(List<ImportRows.PendingRow> chunk) {
        return chunk.stream()
                .map(pending -> pending.row().unitId())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private record Place(UnitId unit, SchoolType type) {}
}
