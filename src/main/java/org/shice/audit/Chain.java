package org.shice.audit;

import java.util.Arrays;
import java.util.List;

/**
 * The entries of one subject as they are stored, with the hashes stored beside them.
 *
 * @param lastHash the hash the chain must end with
 */
record Chain(List<Link> links, byte[] lastHash) {

    /** Whether nothing was altered, left out, added or cut off. */
    boolean isIntact() {
        var previous = ChainEntry.NO_PREVIOUS;
        var expected = 1;
        for (var link : links) {
            var entry = link.entry();
            if (entry.sequence() != expected++
                    || !Arrays.equals(entry.previousHash(), previous)
                    || !Arrays.equals(entry.hash(), link.storedHash())) {
                return false;
            }
            previous = link.storedHash();
        }
        return Arrays.equals(previous, lastHash);
    }

    record Link(ChainEntry entry, byte[] storedHash) {}
}
