package org.shice.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends in the caller's transaction: an act without its entry, or an entry without its act, cannot happen. */
@Service
class ChainedAuditTrail implements AuditTrail {

    private final AuditRows rows;
    private final ObjectProvider<AuditActor.Source> actors;
    private final Clock clock;

    ChainedAuditTrail(AuditRows rows, ObjectProvider<AuditActor.Source> actors, Clock clock) {
        this.rows = rows;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        var source = actors.getIfAvailable();
        var actor = source == null ? AuditActor.SYSTEM : source.current();
        var head = rows.lockHead(event.subjectType(), event.subjectId());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = new ChainEntry(event, head.sequence() + 1, at, actor, head.hash());
        rows.append(entry, entry.hash());
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntryView> historyOf(String subjectType, String subjectId) {
        return rows.chain(subjectType, subjectId).links().stream()
                .map(Chain.Link::entry)
                .map(ChainedAuditTrail::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isIntact(String subjectType, String subjectId) {
        return rows.chain(subjectType, subjectId).isIntact();
    }

    private static AuditEntryView view(ChainEntry entry) {
        var actor = entry.actor();
        var event = entry.event();
        return new AuditEntryView(
                entry.at(),
                actor.id(),
                actor.name(),
                actor.onBehalfOf(),
                actor.remoteAddress(),
                event.action(),
                event.reason(),
                event.details());
    }
}
