package org.shice.notice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes out as one mail: one notice, or those of a digest.
 *
 * @param mails the rows of the outbox
 * @param notices what the mail tells; empty when all of it was read meanwhile
 * @param address encrypted; null when the person wants no mail any more or the account is disabled
 * @param language a language tag, or null
 */
record MailBatch(List<UUID> mails, List<NoticeInfo> notices, byte @Nullable [] address, @Nullable String language) {}
