package org.shice.notice;

import org.shice.organization.UnitId;

/**
 * The chat of a unit. Its address is a secret and is not shown again.
 *
 * @param host the server of the address
 * @param bulletins whether it hears of units that reach the last rung of the ladder
 * @param summaries whether it hears every morning who is late
 */
public record GroupChat(UnitId unit, ChatFormat format, String host, boolean bulletins, boolean summaries) {}
