package org.shice.review.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shice.review.Reviews.DecisionInput;
import org.shice.review.Reviews.Outcome;
import org.shice.review.Reviews.RemarkInput;
import org.shice.review.Reviews.ReturnTarget;

/** A decision; {@code returnTo} and {@code reason} are required for a return. */
record DecisionRequest(
        @NotNull Outcome outcome,
        @Nullable ReturnTarget returnTo,
        @Nullable @Size(max = 1000) String reason,
        @Nullable @Size(max = 200) List<@NotNull @Valid RemarkRequest> remarks) {

    DecisionInput toInput() {
        return new DecisionInput(
                outcome,
                returnTo,
                reason,
                remarks == null
                        ? List.of()
                        : remarks.stream().map(RemarkRequest::toInput).toList());
    }

    /** A remark on a section, a row of it or a field of the row. */
    record RemarkRequest(
            @NotBlank String section,
            @Nullable String row,
            @Nullable String field,
            @NotBlank @Size(max = 1000) String text) {

        RemarkInput toInput() {
            return new RemarkInput(section, row, field, text);
        }
    }
}
