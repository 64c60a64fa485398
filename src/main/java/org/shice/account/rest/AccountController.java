package org.shice.account.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountAdministration;
import org.shice.account.AccountDirectory;
import org.shice.account.AccountId;
import org.shice.account.AccountQuery;
import org.shice.account.Accounts;
import org.shice.account.NewAccount;
import org.shice.account.Role;
import org.shice.account.RoleGrants;
import org.shice.account.Substitutions;
import org.shice.organization.UnitId;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.rest.PageSize;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts as their system administrators handle them. */
@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "accounts", description = "Accounts and roles (账号与角色)")
class AccountController {

    private final AccountDirectory directory;
    private final Accounts accounts;
    private final AccountAdministration administration;
    private final RoleGrants roles;
    private final Substitutions substitutions;

    AccountController(
            AccountDirectory directory,
            Accounts accounts,
            AccountAdministration administration,
            RoleGrants roles,
            Substitutions substitutions) {
        this.directory = directory;
        this.accounts = accounts;
        this.administration = administration;
        this.roles = roles;
        this.substitutions = substitutions;
    }

    @GetMapping
    @Operation(summary = "The accounts of the units administered, by account name")
    KeysetPage<AccountResource> list(
            @RequestParam(required = false) @Nullable UUID unitId,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable Boolean enabled,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var query = new AccountQuery(unitId == null ? null : new UnitId(unitId), text, role, enabled);
        var page = directory.find(query, cursor, PageSize.of(limit));
        return page.map(AccountResource::of);
    }

    @GetMapping("/count")
    @Operation(summary = "How many accounts a filter finds")
    Count count(
            @RequestParam(required = false) @Nullable UUID unitId,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable Boolean enabled) {
        return new Count(
                directory.count(new AccountQuery(unitId == null ? null : new UnitId(unitId), text, role, enabled)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "An account with its roles")
    AccountResource get(@PathVariable UUID id) {
        return AccountResource.of(directory.get(new AccountId(id)));
    }

    /** Issues one account; its one-time password is in the answer and nowhere else. */
    @PostMapping
    @Operation(summary = "Issue an account; its one-time password is in this answer and nowhere else")
    ResponseEntity<IssuedAccountResource> issue(@Valid @RequestBody Plan plan) {
        var issued = accounts.issue(List.of(plan.checked())).get(0);
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + issued.id()))
                .body(IssuedAccountResource.of(issued));
    }

    @PostMapping("/{id}/password-reset")
    @Operation(summary = "A new one-time password, on request of the person")
    IssuedAccountResource resetPassword(@PathVariable UUID id, @Valid @RequestBody Note note) {
        return IssuedAccountResource.of(administration.resetPassword(new AccountId(id), note.note()));
    }

    @PostMapping("/{id}/disable")
    @Operation(summary = "Close an account; its sessions and tokens end at once")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(@PathVariable UUID id, @Valid @RequestBody Note note) {
        administration.disable(new AccountId(id), note.note());
    }

    @PostMapping("/{id}/enable")
    @Operation(summary = "Open a closed account again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enable(@PathVariable UUID id) {
        administration.enable(new AccountId(id));
    }

    @PostMapping("/{id}/unlock")
    @Operation(summary = "End the lock after wrong passwords")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable UUID id) {
        administration.unlock(new AccountId(id));
    }

    @PostMapping("/{id}/roles")
    @Operation(summary = "Give a role for a unit and everything below it")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(@PathVariable UUID id, @Valid @RequestBody Grant grant) {
        var unit = new UnitId(grant.unitId());
        roles.grant(new AccountId(id), grant.role(), unit, grant.validFrom(), grant.validUntil());
    }

    @DeleteMapping("/{id}/roles/{role}/{unitId}")
    @Operation(summary = "Take a role away")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, @PathVariable Role role, @PathVariable UUID unitId) {
        roles.revoke(new AccountId(id), role, new UnitId(unitId));
    }

    @GetMapping("/{id}/substitutions")
    @Operation(summary = "The substitutions that concern a person")
    List<SubstitutionResource> substitutions(@PathVariable UUID id) {
        return substitutions.of(new AccountId(id)).stream()
                .map(SubstitutionResource::of)
                .toList();
    }

    @PostMapping("/{id}/substitutions")
    @Operation(summary = "Name a deputy for somebody who cannot")
    @ResponseStatus(HttpStatus.CREATED)
    SubstitutionResource nameDeputy(@PathVariable UUID id, @Valid @RequestBody SubstitutionResource.Plan plan) {
        return SubstitutionResource.of(substitutions.nameFor(new AccountId(id), plan.checked()));
    }

    record Plan(
            @NotBlank String username,
            @NotBlank String displayName,
            @Nullable String documentNumber,
            @NotNull UUID homeUnitId) {

        NewAccount checked() {
            return new NewAccount(username, displayName, documentNumber, new UnitId(homeUnitId));
        }

        /** Without personal data, whoever prints this. */
        @Override
        public String toString() {
            return "new account";
        }
    }

    /** Why: who asked, and how it was checked. */
    record Note(@NotBlank String note) {}

    /** How many. */
    record Count(int count) {}

    record Grant(
            @NotNull Role role, @NotNull UUID unitId, @Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {}
}
