package org.shice.review;

import org.jspecify.annotations.Nullable;

/** A case with one of its reviews and one of the decisions of that review, as one read brings them. */
record CaseLine(CollectionCase seen, @Nullable Review review, @Nullable ReviewDecision decision) {}
