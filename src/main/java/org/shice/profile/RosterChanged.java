package org.shice.profile;

/**
 * A person came onto the roster of a unit, changed on it or got an account. Published in the transaction of the change,
 * once per person; act on it after its commit.
 */
public record RosterChanged(String unitPath) {}
