package org.shice.profile;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A kind of original that a section of a record calls for. */
@Embeddable
record EvidenceKey(UUID recordId, String sectionCode, String document) implements Serializable {}
