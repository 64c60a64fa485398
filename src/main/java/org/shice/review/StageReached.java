package org.shice.review;

import java.util.UUID;

/** A case stands in another stage. Published in the transaction that moved it; act on it after its commit. */
public record StageReached(CaseId caseId, UUID campaignId, String unitPath, Stage stage) {}
