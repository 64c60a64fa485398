package org.shice.account;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** For whom the deputy acts in the current transaction, so that the audit trail can say so. */
@Component
class ActingFor {

    private static final ThreadLocal<@Nullable AccountId> ABSENT = new ThreadLocal<>();

    /** Called with the grant that let the act pass; forgotten when the transaction ends. */
    void remember(@Nullable AccountId onBehalfOf) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        var known =
                TransactionSynchronizationManager.getSynchronizations().stream().anyMatch(End.class::isInstance);
        if (!known) {
            TransactionSynchronizationManager.registerSynchronization(new End());
        }
        ABSENT.set(onBehalfOf);
    }

    @Nullable
    AccountId current() {
        return ABSENT.get();
    }

    private static final class End implements TransactionSynchronization {

        private @Nullable AccountId suspended;

        @Override
        public void suspend() {
            suspended = ABSENT.get();
            ABSENT.remove();
        }

        @Override
        public void resume() {
            ABSENT.set(suspended);
        }

        @Override
        public void afterCompletion(int status) {
            ABSENT.remove();
        }
    }
}
