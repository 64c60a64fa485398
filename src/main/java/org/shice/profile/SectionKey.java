package org.shice.profile;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A section of a record. */
@Embeddable
record SectionKey(UUID recordId, String sectionCode) implements Serializable {}
