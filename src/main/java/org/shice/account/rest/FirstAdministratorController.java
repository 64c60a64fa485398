package org.shice.account.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.shice.account.FirstAdministrator;
import org.shice.organization.NewUnit;
import org.shice.organization.UnitKind;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The beginning of an empty system. */
@RestController
@RequestMapping("/api/v1/first-administrator")
@Tag(name = "accounts")
class FirstAdministratorController {

    private final FirstAdministrator first;

    FirstAdministratorController(FirstAdministrator first) {
        this.first = first;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    @Operation(
            summary = "Create the organisation and its first system administrator, once",
            description = "The token is the last part of the one-time link that an empty system prints at its start.")
    Created create(@Valid @RequestBody Beginning beginning) {
        return new Created(first.create(beginning.token(), beginning.checked()).value());
    }

    /** The one-time token, the root of the organisation (a city bureau or a university), and the own account. */
    record Beginning(
            @NotBlank String token,
            @NotNull UnitKind kind,
            @NotBlank String unitCode,
            @NotBlank String unitName,
            @NotBlank String displayName,
            @NotBlank String username,
            @NotBlank String password) {

        FirstAdministrator.Setup checked() {
            var root = new NewUnit(null, unitCode.strip(), unitName, kind, null, null);
            return new FirstAdministrator.Setup(root, username.strip(), displayName, password);
        }

        /** Without token and password, whoever prints this. */
        @Override
        public String toString() {
            return "first administrator";
        }
    }

    /** The id of the new account. */
    record Created(UUID id) {}
}
