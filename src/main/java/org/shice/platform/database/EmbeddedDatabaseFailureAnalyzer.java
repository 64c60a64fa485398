package org.shice.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly what to do when the embedded database cannot run. */
class EmbeddedDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedDatabaseUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedDatabaseUnavailable cause) {
        var reason =
                cause.getCause() == null ? "" : String.valueOf(cause.getCause().getMessage());
        return new FailureAnalysis(
                "The embedded PostgreSQL server could not be started in %s on port %d: %s"
                        .formatted(cause.directory(), cause.port(), reason),
                """
                One of these helps:
                  1. Is another copy of the product running on the same data? Stop it first.
                  2. Is port %1$d taken? Choose another: SHICE_DATABASE_PORT=15433
                  3. Running as root without user namespaces (usual in containers)? PostgreSQL refuses root. \
                Start as a normal user that owns %2$s, for example: runuser -u someuser -- ./mvnw spring-boot:run
                  4. Use your own PostgreSQL 14 or newer: set SHICE_DATABASE_URL=jdbc:postgresql://host:5432/shice, \
                SHICE_DATABASE_USERNAME and SHICE_DATABASE_PASSWORD, and SHICE_DATA_KEY (openssl rand -base64 32)."""
                        .formatted(cause.port(), cause.directory()),
                cause);
    }
}
