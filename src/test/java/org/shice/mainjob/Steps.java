package org.shice.mainjob;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says how long each step of the job took. */
final class Steps {

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
    private static final int MILLION = 1_000_000;

    private Steps() {}

    static <T> T timed(String step, Supplier<T> work) {
        var begun = System.nanoTime();
        try {
            return work.get();
        } finally {
            LOG.info("{}: {} ms", step, (System.nanoTime() - begun) / MILLION);
        }
    }

    static void timed(String step, Runnable work) {
        timed(step, () -> {
            work.run();
            return true;
        });
    }
}
