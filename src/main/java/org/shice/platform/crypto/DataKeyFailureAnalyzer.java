package org.shice.platform.crypto;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly how to make a data key. */
class DataKeyFailureAnalyzer extends AbstractFailureAnalyzer<DataKeyMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataKeyMissing cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                """
                Set the environment variable SHICE_DATA_KEY to 32 random bytes in Base64, the same on every node, \
                and keep a copy in a safe: without it document numbers cannot be read.
                  openssl rand -base64 32""",
                cause);
    }
}
