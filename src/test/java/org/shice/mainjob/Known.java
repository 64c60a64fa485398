package org.shice.mainjob;

import java.util.Map;
import java.util.Objects;

/** Looks up what must be there. */
final class Known {

    private Known() {}

    static <K, V> V in(Map<K, V> all, K key) {
        return Objects.requireNonNull(all.get(key), () -> "nothing for " + key);
    }
}
