package org.shice.profile;

/**
 * A document number (证件号) as it is stored.
 *
 * @param hash keyed, to find the number again without knowing it
 * @param masked as people see it
 */
record SealedDocument(byte[] encrypted, byte[] hash, String masked) {}
