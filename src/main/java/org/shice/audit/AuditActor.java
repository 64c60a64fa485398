package org.shice.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts in the current request; provided by the account feature, {@link #SYSTEM} in jobs. */
public record AuditActor(@Nullable UUID id, String name, @Nullable UUID onBehalfOf, @Nullable String remoteAddress) {

    public static final AuditActor SYSTEM = new AuditActor(null, "system", null, null);

    /** Implemented by the account feature. */
    public interface Source {
        AuditActor current();
    }
}
