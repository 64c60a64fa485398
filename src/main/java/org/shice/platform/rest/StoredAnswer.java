package org.shice.platform.rest;

import org.jspecify.annotations.Nullable;

/** The answer a request got the first time. */
record StoredAnswer(int status, @Nullable String contentType, @Nullable String location, byte[] body) {}
