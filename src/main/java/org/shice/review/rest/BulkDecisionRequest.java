package org.shice.review.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** One decision about many tasks. */
record BulkDecisionRequest(@NotEmpty List<@NotBlank String> taskIds, @NotNull @Valid DecisionRequest decision) {}
