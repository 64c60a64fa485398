package org.shice.account;

/** Somebody who could be named as a deputy. */
public record DeputyCandidate(String username, String displayName, String unitName) {}
