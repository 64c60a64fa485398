package org.shice.platform.crypto;

import org.shice.platform.database.StartFailure;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly how to make a data key. */
class DataKeyFailureAnalyzer extends AbstractFailureAnalyzer<DataKeyMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataKeyMissing cause) {
        return StartFailure.of(cause.isAbsent() ? "data-key-missing" : "data-key-wrong", cause);
    }
}
