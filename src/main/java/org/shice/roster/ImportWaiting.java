package org.shice.roster;

/** An import waits for the background: it was uploaded or confirmed. */
record ImportWaiting(ImportId id) {}
