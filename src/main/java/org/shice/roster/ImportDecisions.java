package org.shice.roster;

import java.time.Clock;
import java.util.Map;
import org.shice.account.Access;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.platform.error.NotFound;
import org.shice.roster.RosterImports.RowFilter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an import that was read: decisions per row or for many at once, then confirmed or discarded. */
@Service
@Transactional
public class ImportDecisions {

    private final RosterImports imports;
    private final StoredImports stored;
    private final ImportRows rows;
    private final ImportFigures figures;
    private final StagedRows staged;
    private final Access access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportDecisions(
            RosterImports imports,
            StoredImports stored,
            ImportRows rows,
            ImportFigures figures,
            StagedRows staged,
            Access access,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.stored = stored;
        this.rows = rows;
        this.figures = figures;
        this.staged = staged;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides about a row.
     *
     * @param overwriteTeacher whether values that the teacher gave give way (C-22)
     * @throws ImportNotInState when the import does not wait for decisions
     * @throws NotFound when the row does not exist or cannot be taken over
     */
    public void decide(ImportId id, int row, boolean accepted, boolean overwriteTeacher) {
        locked(id).require(ImportState.READY);
        if (!rows.decide(id, row, accepted, overwriteTeacher)) {
            throw new NotFound("import-row");
        }
    }

    /**
     * Decides about every row of the filter that can be taken over.
     *
     * @return how many rows it was about
     * @throws ImportNotInState when the import does not wait for decisions
     */
    public int decideAll(ImportId id, RowFilter filter, boolean accepted, boolean overwriteTeacher) {
        locked(id).require(ImportState.READY);
        return rows.decideAll(id, filter, accepted, overwriteTeacher);
    }

    /**
     * Takes over the accepted rows in the background. Confirming again has no effect.
     *
     * @throws NoRowsAccepted when there is nothing to take over
     */
    public void confirm(ImportId id) {
        var waiting = locked(id);
        if (waiting.state() == ImportState.APPLYING || waiting.state() == ImportState.DONE) {
            return;
        }
        var counts = figures.of(id);
        waiting.require(ImportState.READY);
        if (counts.accepted() == counts.applied()) {
            throw new NoRowsAccepted();
        }
        waiting.confirm(access.actor().id(), counts.accepted() - counts.applied(), clock.instant());
        audit.record(AuditEvent.of("roster-import", id, "ROSTER_IMPORT_CONFIRMED")
                .at(waiting.unitPath())
                .with(Map.of(
                        "accepted", Integer.toString(counts.accepted()),
                        "new", Integer.toString(counts.added()),
                        "changed", Integer.toString(counts.changed()),
                        "wrong", Integer.toString(counts.wrong()))));
        events.publishEvent(new ImportWaiting(id));
    }

    /** Forgets an import that was not confirmed, with its rows. */
    public void discard(ImportId id) {
        locked(id).discard(clock.instant());
        staged.removeAll(id);
    }

    /** One decision at a time, and only by those who may see the import. */
    private RosterImport locked(ImportId id) {
        imports.visible(id);
        return stored.lock(id.value()).orElseThrow(() -> new NotFound("import"));
    }
}
