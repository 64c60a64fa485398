package org.shice.roster;

import org.jspecify.annotations.Nullable;
import org.shice.profile.RecordState;

/**
 * Which people of a staff list.
 *
 * @param state null for all
 * @param hasAccount null for all
 * @param category 教职工类别 as a code, or null
 * @param text a part of the name, the beginning of the staff number, or a whole document number; or null
 */
public record StaffFilter(
        @Nullable RecordState state, @Nullable Boolean hasAccount, @Nullable String category, @Nullable String text) {

    public static final StaffFilter ALL = new StaffFilter(null, null, null, null);
}
