package org.shice.operations;

import java.time.Instant;

/**
 * A version of a process or decision model that the engine knows (已部署的模型).
 *
 * @param checksum SHA-256 of the file, the first 12 hexadecimal digits; equal files have equal sums
 * @param openInstances how many instances still run on this version; 0 for decisions
 * @param latest whether new instances start on it
 */
public record DeployedModel(
        String key, Kind kind, int version, Instant deployedAt, String checksum, long openInstances, boolean latest) {

    /** What kind of model it is. */
    public enum Kind {
        /** BPMN */
        PROCESS,
        /** DMN */
        DECISION
    }
}
