package org.shice.deadline;

import java.util.HashMap;
import java.util.Map;

/** Numbers of units, summed up for every unit above them. */
final class SubtreeSums {

    private final Map<String, Integer> sums = new HashMap<>();

    /** Adds to the unit at the path and to all above it. */
    void add(String path, int number) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            sums.merge(path.substring(0, slash + 1), number, Integer::sum);
        }
    }

    int of(String path) {
        return sums.getOrDefault(path, 0);
    }
}
