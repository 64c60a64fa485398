package org.shice.notice;

import org.shice.account.AccountId;
import org.shice.platform.live.LiveUpdate;

/** The news that somebody's notices have changed, for the open pages of that person. */
public final class NoticeTopic {

    private static final String NAME = "notice";

    private NoticeTopic() {}

    public static LiveUpdate of(AccountId reader) {
        return new LiveUpdate(NAME, reader.toString());
    }
}
