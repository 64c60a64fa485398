package org.shice.notice.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.notice.ChatDeliveries;
import org.shice.notice.StoppedChatMessage;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.rest.PageSize;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Messages that group chats do not take, for the system administrator of a root unit. */
@RestController
@RequestMapping("/api/v1/operations/stopped-chat-messages")
@Tag(name = "operations", description = "Operations (运行维护)")
class StoppedChatController {

    private final ChatDeliveries deliveries;

    StoppedChatController(ChatDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GetMapping
    @Operation(summary = "Messages to group chats that stopped after the last attempt, newest first")
    KeysetPage<StoppedChatMessage> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return deliveries.stopped(cursor, PageSize.of(limit));
    }

    @GetMapping("/counts")
    @Operation(summary = "How many messages stopped, and how many wait")
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
