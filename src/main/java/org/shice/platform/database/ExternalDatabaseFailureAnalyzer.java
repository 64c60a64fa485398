package org.shice.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly what is wrong with the external database. */
class ExternalDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<ExternalDatabaseUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ExternalDatabaseUnavailable cause) {
        return StartFailure.of(cause.reason().text(), cause, cause.address(), cause.username());
    }
}
