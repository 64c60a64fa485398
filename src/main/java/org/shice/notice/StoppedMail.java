package org.shice.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that was given up after the last attempt (未送达的邮件), without its text and address.
 *
 * @param readerName whom it is for
 * @param failure the class of the last failure
 */
public record StoppedMail(UUID id, NoticeKind kind, String readerName, int attempts, String failure, Instant createdAt)
        implements StoppedDelivery {}
