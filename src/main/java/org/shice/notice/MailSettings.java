package org.shice.notice;

import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Notices by mail. The server itself is named by {@code spring.mail}; without a host no mail is written or sent.
 *
 * @param from the sender of every mail; needed with a mail server
 * @param baseAddress the address people open the product by, for links; without it a mail has none
 * @param attempts how often a mail is tried before it stops and waits for a person
 * @param pause how long after the first failure it is tried again; doubled after each one. Longer than a mail server may
 *     take to answer, because until then no other node tries the same mail
 * @param longestPause the longest time between two attempts
 * @param digestAt the time of day of the daily digest, in the plans' zone
 * @param lookEvery how often a node looks for mails to send
 */
@ConfigurationProperties("shice.mail")
record MailSettings(
        @Nullable String from,
        @Nullable String baseAddress,
        @DefaultValue("10") int attempts,
        @DefaultValue("2m") Duration pause,
        @DefaultValue("6h") Duration longestPause,
        @DefaultValue("07:30") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime digestAt,
        @DefaultValue("5s") Duration lookEvery) {}
