package org.shice.platform.live;

import java.util.function.Consumer;

/** Sends news to the open pages of all nodes after the sender's transaction has committed. */
public interface LiveUpdates {

    /** Sends after commit of the current transaction; nothing is sent when it rolls back. */
    void publish(LiveUpdate update);

    /**
     * Listens to a topic until the subscription is closed. The listener runs on a background thread and must be
     * quick.
     */
    Subscription subscribe(String topic, Consumer<LiveUpdate> listener);

    /** A subscription to close when its page closes. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
