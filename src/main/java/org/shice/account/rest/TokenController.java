package org.shice.account.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.shice.account.ApiTokens;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signs in to the API and out again. */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "tokens", description = "Signing in (登录)")
class TokenController {

    private final ApiTokens tokens;

    TokenController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @PostMapping
    @Operation(summary = "Sign in with account name or document number; the answer holds the bearer token")
    @ResponseStatus(HttpStatus.CREATED)
    Token create(@Valid @RequestBody Credentials credentials) {
        var issued = tokens.issue(credentials.username(), credentials.password());
        return new Token(issued.token(), issued.expiresAt());
    }

    @DeleteMapping("/current")
    @Operation(summary = "Sign out: end this token")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(HttpServletRequest request) {
        BearerToken.of(request).ifPresent(tokens::end);
    }

    /** The account name or document number, and the password. */
    record Credentials(@NotNull String username, @NotNull String password) {

        /** Without the password, whoever prints this. */
        @Override
        public String toString() {
            return "credentials";
        }
    }

    record Token(String token, Instant expiresAt) {}
}
