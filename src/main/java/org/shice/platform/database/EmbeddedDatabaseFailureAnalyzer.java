package org.shice.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly what to do when the embedded database cannot run. */
class EmbeddedDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedDatabaseUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedDatabaseUnavailable cause) {
        return StartFailure.of(
                cause.reason().text(),
                cause,
                cause.directory().toString(),
                Integer.toString(cause.port()),
                cause.detail());
    }
}
