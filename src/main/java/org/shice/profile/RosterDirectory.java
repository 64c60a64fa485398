package org.shice.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people on the rosters, filtered and read by key. No rights are checked here: callers have checked theirs. */
public interface RosterDirectory {

    /** People in the order of unit, name and id, after the given one. */
    List<RecordInfo> page(Filter filter, @Nullable RecordInfo after, int limit);

    /** How many the filter leaves, and how many of those are in each place a list offers. */
    Counts count(Filter filter);

    /** Document numbers in clear, for the login of accounts only: never to be shown or logged. */
    Map<RecordId, String> documentNumbers(Collection<RecordId> ids);

    /**
     * Which people.
     *
     * @param unitPath the unit and everything below it
     * @param state null for all
     * @param hasAccount whether they have an account, or are in service and have none; null for all
     * @param category 教职工类别 as a code, or null
     * @param text a part of the name, the beginning of the staff number, or a whole document number; or null
     */
    record Filter(
            String unitPath,
            @Nullable RecordState state,
            @Nullable Boolean hasAccount,
            @Nullable String category,
            @Nullable String text) {}

    /** Figures: all of the filter, and of those the people in service without an account. */
    record Counts(int all, int draft, int effective, int closed, int withoutAccount) {}
}
