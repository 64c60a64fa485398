package org.shice.account.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.shice.account.AccountEvent;
import org.shice.account.AccountHistory;
import org.shice.account.AccountId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened to an account. */
@RestController
@RequestMapping("/api/v1/accounts/{id}/history")
@Tag(name = "accounts")
class AccountHistoryController {

    private final AccountHistory history;

    AccountHistoryController(AccountHistory history) {
        this.history = history;
    }

    @GetMapping
    @Operation(summary = "What happened to an account, newest first")
    Events history(@PathVariable UUID id) {
        return new Events(history.of(new AccountId(id)));
    }

    /** The events. */
    record Events(List<AccountEvent> items) {}
}
