package org.shice.organization;

/** Who runs the school (办学者); public and private schools are both in scope (SC-5). */
public enum Ownership {
    PUBLIC,
    PRIVATE,
    ENTERPRISE,
    SOCIAL_ORGANIZATION
}
