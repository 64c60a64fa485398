package org.shice.tasks;

import java.util.function.Supplier;
import org.shice.platform.error.ConcurrentChange;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs one click as one transaction, and runs it again when another transaction was faster: parallel section reviews of
 * one record end at the same join, and one of two has to look again. The rules are checked again each time, so the second
 * run either works or says plainly what happened meanwhile.
 */
@Component
public class ConflictRetry {

    private static final int RUNS = 5;

    private final TransactionTemplate transaction;

    ConflictRetry(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** @throws ConcurrentChange when it did not work out in five runs */
    public <T> T call(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (int run = 1; run < RUNS; run++) {
            try {
                return once(work);
            } catch (ConcurrencyFailureException otherWasFaster) {
                Thread.onSpinWait();
            }
        }
        try {
            return once(work);
        } catch (ConcurrencyFailureException otherWasFaster) {
            throw new ConcurrentChange();
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    private <T> T once(Supplier<T> work) {
        var result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("a click has a result");
        }
        return result;
    }
}
