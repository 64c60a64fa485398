package org.shice.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The embedded PostgreSQL server cannot run on this machine. */
class EmbeddedDatabaseUnavailable extends RuntimeException {

    private final Reason reason;
    private final Path directory;
    private final int port;
    private final String detail;

    EmbeddedDatabaseUnavailable(Reason reason, Path directory, int port, String detail, @Nullable Throwable cause) {
        super("the embedded PostgreSQL server could not be started", cause);
        this.reason = reason;
        this.directory = directory;
        this.port = port;
        this.detail = detail;
    }

    Reason reason() {
        return reason;
    }

    Path directory() {
        return directory;
    }

    int port() {
        return port;
    }

    /** What the operating system or the server said. */
    String detail() {
        return detail;
    }

    /** Why, as far as it can be told; each has texts of its own. */
    enum Reason {
        PORT_TAKEN("port-taken"),
        DIRECTORY_NOT_WRITABLE("directory-not-writable"),
        OTHER_VERSION("other-version"),
        RUNNING_ALREADY("running-already"),
        NOT_AS_ROOT("not-as-root"),
        UNKNOWN("embedded");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
