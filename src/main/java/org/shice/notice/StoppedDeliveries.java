package org.shice.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.platform.error.NotFound;
import org.shice.platform.page.KeysetPage;

/** What could not be delivered on one way out, for the 系统管理员 of a root unit; everybody else is refused. */
public interface StoppedDeliveries<T extends StoppedDelivery> {

    /** How many wait for a person. */
    int stoppedCount();

    /** How many will be tried by themselves. */
    int waitingCount();

    /** Those that wait for a person, newest first. */
    KeysetPage<T> stopped(@Nullable String cursor, int limit);

    /**
     * Tries one again.
     *
     * @throws NotFound when it does not stand still any more
     */
    void retry(UUID id);

    /** Tries all again. @return how many */
    int retryAll();
}
