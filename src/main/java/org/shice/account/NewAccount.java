package org.shice.account;

import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;

/**
 * An account to create.
 *
 * @param username free of personal data, for example the staff number; unique
 * @param documentNumber for login by document number; stored as a keyed hash only
 */
public record NewAccount(String username, String displayName, @Nullable String documentNumber, UnitId homeUnit) {}
