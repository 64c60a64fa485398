package org.shice.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Data of an embedded server that are deleted after use. */
public final class EphemeralData {

    /** The file by which a process holds a data directory. */
    public static final String MARK = EmbeddedPlace.MARK;

    private EphemeralData() {}

    /**
     * Deletes a data directory. A server that a killed process left behind in it is ended first.
     *
     * @return false when a process uses it
     */
    public static boolean delete(Path directory) {
        try {
            EmbeddedPlace.take(directory.toAbsolutePath().normalize(), 0).close();
        } catch (EmbeddedDatabaseUnavailable inUse) {
            return false;
        }
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
