package org.shice.notice;

import java.time.Instant;
import java.util.UUID;

/** Something that was given up after the last attempt to deliver it. */
public interface StoppedDelivery {

    UUID id();

    /** What it is about. */
    Enum<?> kind();

    int attempts();

    /** Why the last attempt failed, without the address. */
    String failure();

    Instant createdAt();
}
