package org.shice.account;

import org.shice.audit.AuditActor;
import org.springframework.stereotype.Component;

/** Tells the audit trail who acts. */
@Component
class CurrentActor implements AuditActor.Source {

    private static final String NOBODY = "anonymous";

    private final CurrentPerson current;
    private final ThreadSystemIdentity system;
    private final ActingFor actingFor;

    CurrentActor(CurrentPerson current, ThreadSystemIdentity system, ActingFor actingFor) {
        this.current = current;
        this.system = system;
        this.actingFor = actingFor;
    }

    @Override
    public AuditActor current() {
        var address = current.remoteAddress();
        if (system.isActive()) {
            return AuditActor.SYSTEM;
        }
        var absent = actingFor.current();
        return current.signedIn()
                .map(person -> new AuditActor(
                        person.accountId(), person.displayName(), absent == null ? null : absent.value(), address))
                .orElse(address == null ? AuditActor.SYSTEM : new AuditActor(null, NOBODY, null, address));
    }
}
