package org.shice.platform.database;

import java.nio.file.Path;

/** The embedded PostgreSQL server cannot run on this machine. */
class EmbeddedDatabaseUnavailable extends RuntimeException {

    private final Path directory;
    private final int port;

    EmbeddedDatabaseUnavailable(Path directory, int port, Throwable cause) {
        super("the embedded PostgreSQL server could not be started", cause);
        this.directory = directory;
        this.port = port;
    }

    Path directory() {
        return directory;
    }

    int port() {
        return port;
    }
}
