package org.shice.account;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Marks the thread while the product itself works. Not an authentication of Spring Security: inside a page, Vaadin
 * would still give the signed-in person.
 */
@Component
class ThreadSystemIdentity implements SystemIdentity {

    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    @Override
    public <T> T call(Supplier<T> work) {
        var before = depth.get();
        depth.set(before + 1);
        try {
            return work.get();
        } finally {
            if (before == 0) {
                depth.remove();
            } else {
                depth.set(before);
            }
        }
    }

    boolean isActive() {
        return depth.get() > 0;
    }
}
