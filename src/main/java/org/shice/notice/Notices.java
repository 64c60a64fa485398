package org.shice.notice;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;

/** Sends notices, for the other features. No rights are checked here: callers know whom something concerns. */
public interface Notices {

    /**
     * Writes a notice for each account, in the caller's transaction: when that rolls back, nobody was told.
     *
     * @param parameters exactly those that {@link NoticeKind#parameters()} names; no personal data
     * @param link the path of the page to open, without a leading slash, or null
     * @throws IllegalArgumentException when a parameter is missing or unknown
     */
    void send(NoticeKind kind, Collection<AccountId> accounts, Map<String, String> parameters, @Nullable String link);
}
