package org.shice.platform.live;

/**
 * News that something changed, for pages that show it. Carries ids only.
 *
 * @param topic what changed, for example {@code work-item} or {@code campaign}
 * @param id the id of the changed thing
 */
public record LiveUpdate(String topic, String id) {}
