package org.shice.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shice.organization.UnitId;

/** Accounts for other features: creation in bulk and look-ups. */
public interface Accounts {

    /**
     * Creates accounts with one-time passwords; existing accounts with the same document number are refused (一人一号,
     * Requires {@link Role#SYSTEM_ADMIN} over every home unit.
     */
    List<IssuedAccount> issue(List<NewAccount> accounts);

    /** Adds a role; no effect when it is held already. Requires {@link Role#SYSTEM_ADMIN} over the unit. */
    void grant(AccountId account, Role role, UnitId unit);

    Optional<AccountId> byUsername(String username);

    /** The one account of a person (一人一号, R-1). */
    Optional<AccountId> byDocumentNumber(String documentNumber);

    /** Names for display, by account. */
    Map<AccountId, String> names(Collection<AccountId> ids);

    /** Whether anybody holds the role anywhere; asks nothing about the actor. */
    boolean isHeld(Role role);

    /** Checks the password of the current actor again, for a signature; counts towards lock-out. */
    boolean confirmPassword(String password);
}
