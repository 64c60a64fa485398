package org.shice.account.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.DeputyCandidate;
import org.shice.account.OwnAccount;
import org.shice.account.Passwords;
import org.shice.account.Role;
import org.shice.account.RoleGrant;
import org.shice.account.SignInRequired;
import org.shice.account.SubstitutionId;
import org.shice.account.Substitutions;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.i18n.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The own account: who am I, my password, my language, my deputies. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "me", description = "The own account (我的账号)")
class MeController {

    private final OwnAccount own;
    private final Passwords passwords;
    private final Substitutions substitutions;

    MeController(OwnAccount own, Passwords passwords, Substitutions substitutions) {
        this.own = own;
        this.passwords = passwords;
        this.substitutions = substitutions;
    }

    @GetMapping
    @Operation(summary = "Who am I, with the roles valid today")
    Me me() {
        return own.me().map(Me::of).orElseThrow(SignInRequired::new);
    }

    /** Ends all tokens of the account, this one too. */
    @PutMapping("/password")
    @Operation(summary = "Change the own password; ends all tokens of the account, this one too")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(@Valid @RequestBody PasswordChange change) {
        passwords.change(change.oldPassword(), change.newPassword());
    }

    @PutMapping("/language")
    @Operation(summary = "Choose the language: zh or en")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void chooseLanguage(@Valid @RequestBody Language choice) {
        own.chooseLanguage(
                switch (choice.language()) {
                    case "zh" -> Texts.CHINESE;
                    case "en" -> Texts.ENGLISH;
                    default -> throw new InvalidInput("language", "problem.value.invalid");
                });
    }

    @GetMapping("/substitutions")
    @Operation(summary = "The own substitutions, as the absent person or the deputy")
    List<SubstitutionResource> substitutions() {
        return substitutions.own().stream().map(SubstitutionResource::of).toList();
    }

    @PostMapping("/substitutions")
    @Operation(summary = "Name a deputy for a period")
    @ResponseStatus(HttpStatus.CREATED)
    SubstitutionResource nameDeputy(@Valid @RequestBody SubstitutionResource.Plan plan) {
        return SubstitutionResource.of(substitutions.name(plan.checked()));
    }

    @DeleteMapping("/substitutions/{id}")
    @Operation(summary = "End a substitution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancelSubstitution(@PathVariable UUID id) {
        substitutions.cancel(new SubstitutionId(id));
    }

    @GetMapping("/deputy-candidates")
    @Operation(summary = "Who may be named as a deputy")
    List<DeputyCandidate> candidates(@RequestParam(defaultValue = "") String text) {
        return substitutions.candidates(text);
    }

    record PasswordChange(@NotNull String oldPassword, @NotNull String newPassword) {

        /** Without the passwords, whoever prints this. */
        @Override
        public String toString() {
            return "password change";
        }
    }

    record Language(@NotNull String language) {}

    record Me(
            UUID id,
            String username,
            String displayName,
            UUID homeUnitId,
            String homeUnitName,
            boolean mustChangePassword,
            @Nullable String language,
            List<Grant> roles) {

        static Me of(OwnAccount.Me me) {
            return new Me(
                    me.id().value(),
                    me.username(),
                    me.displayName(),
                    me.homeUnit().id().value(),
                    me.homeUnit().name(),
                    me.mustChangePassword(),
                    me.language(),
                    me.grants().stream().map(Grant::of).toList());
        }
    }

    /** A role valid today; {@code onBehalfOf} names the absent person's account. */
    record Grant(Role role, UUID unitId, @Nullable UUID onBehalfOf) {

        static Grant of(RoleGrant grant) {
            var absent = grant.onBehalfOf();
            return new Grant(grant.role(), grant.unitId().value(), absent == null ? null : absent.value());
        }
    }
}
