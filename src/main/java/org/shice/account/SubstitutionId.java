package org.shice.account;

import java.util.UUID;

/** The identity of a substitution. */
public record SubstitutionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
