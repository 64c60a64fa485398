package org.shice.notice.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.notice.StoppedDeliveries;
import org.shice.notice.StoppedDelivery;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.rest.PageSize;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The calls that every way out has for what stopped; a controller gives them their address. */
class StoppedDeliveryCalls<T extends StoppedDelivery> {

    private final StoppedDeliveries<T> deliveries;

    StoppedDeliveryCalls(StoppedDeliveries<T> deliveries) {
        this.deliveries = deliveries;
    }

    @GetMapping
    @Operation(summary = "What stopped after the last attempt, newest first")
    KeysetPage<T> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return deliveries.stopped(cursor, PageSize.of(limit));
    }

    @GetMapping("/counts")
    @Operation(summary = "How many stopped, and how many wait")
    Counts counts() {
        return new Counts(deliveries.stoppedCount(), deliveries.waitingCount());
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Try one again")
    void retry(@PathVariable UUID id) {
        deliveries.retry(id);
    }

    @PostMapping("/retry")
    @Operation(summary = "Try all again")
    Retried retryAll() {
        return new Retried(deliveries.retryAll());
    }

    /** The numbers of the list. */
    record Counts(int stopped, int waiting) {}

    /** How many are tried again. */
    record Retried(int count) {}
}
