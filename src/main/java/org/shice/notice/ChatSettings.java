package org.shice.notice;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Messages to group chats.
 *
 * @param internalHosts names of servers that may be addressed although they lie in the own network; all others there are
 *     refused, so that nobody reaches into it through the product
 * @param attempts how often a message is tried before it stops and waits for a person
 * @param collect how long a bulletin waits for others to join it: robots take 20 messages a minute
 * @param pause how long after the first failure it is tried again; doubled after each one. Longer than an answer may take
 * @param longestPause the longest time between two attempts
 * @param summaryAt the time of day of the daily summary, in the plans' zone
 * @param lookEvery how often a node looks for messages to send
 */
@ConfigurationProperties("shice.chat")
record ChatSettings(
        @DefaultValue List<String> internalHosts,
        @DefaultValue("8") int attempts,
        @DefaultValue("1m") Duration collect,
        @DefaultValue("2m") Duration pause,
        @DefaultValue("6h") Duration longestPause,
        @DefaultValue("08:00") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime summaryAt,
        @DefaultValue("5s") Duration lookEvery) {}
