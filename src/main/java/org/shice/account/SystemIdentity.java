package org.shice.account;

import java.util.function.Supplier;

/** Runs work of the product itself (jobs, demo data) under a named system principal that passes every check. */
public interface SystemIdentity {

    <T> T call(Supplier<T> work);

    default void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
