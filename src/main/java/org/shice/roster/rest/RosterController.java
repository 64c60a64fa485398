package org.shice.roster.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.shice.platform.page.KeysetPage;
import org.shice.platform.rest.PageSize;
import org.shice.profile.RecordId;
import org.shice.profile.RecordState;
import org.shice.profile.RosterDirectory;
import org.shice.roster.AccountSlip;
import org.shice.roster.AccountSlips;
import org.shice.roster.IssuedAccounts;
import org.shice.roster.RosterAccounts;
import org.shice.roster.RosterService;
import org.shice.roster.StaffFilter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The staff list and the accounts issued from it. */
@RestController
@RequestMapping("/api/v1/roster")
@Tag(name = "rosters")
class RosterController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RosterService roster;
    private final RosterAccounts accounts;
    private final AccountSlips slips;

    RosterController(RosterService roster, RosterAccounts accounts, AccountSlips slips) {
        this.roster = roster;
        this.accounts = accounts;
        this.slips = slips;
    }

    @GetMapping
    @Operation(summary = "The people of a unit and below, in the order of unit and name")
    KeysetPage<PersonResource> list(
            @RequestParam UUID unit,
            @RequestParam(required = false) @Nullable RecordState state,
            @RequestParam(required = false) @Nullable Boolean hasAccount,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var filter = new StaffFilter(state, hasAccount, category, text);
        var page = roster.list(new UnitId(unit), filter, cursor, PageSize.of(limit));
        return page.map(PersonResource::of);
    }

    @GetMapping("/counts")
    @Operation(summary = "How many people a unit and below have")
    RosterDirectory.Counts counts(@RequestParam UUID unit) {
        return roster.count(new UnitId(unit), StaffFilter.ALL);
    }

    @PostMapping
    @Operation(summary = "Put a person on the list; values by field key of the section basic")
    ResponseEntity<Created> add(@Valid @RequestBody NewPerson person) {
        var id = roster.add(new UnitId(person.unit()), person.values());
        return ResponseEntity.created(URI.create("/api/v1/records/" + id)).body(new Created(id.value()));
    }

    @PatchMapping("/{record}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change what the school says about a person; values of the teacher stay")
    void edit(@PathVariable UUID record, @RequestBody Map<String, String> values) {
        roster.edit(new RecordId(record), values);
    }

    @PutMapping("/{record}/status")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change the state of a person, for example 301 for retired")
    void status(@PathVariable UUID record, @Valid @RequestBody Status status) {
        roster.changeStatus(new RecordId(record), status.staffStatus());
    }

    @PostMapping(path = "/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Issue accounts to people without one; the one-time passwords are in this answer only")
    ResponseEntity<SlipsResource> issue(@Valid @RequestBody Order order) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(SlipsResource.of(issued(order)));
    }

    @PostMapping(path = "/accounts", produces = WORKBOOK)
    @Operation(summary = "The same as a workbook with one sheet to print per person")
    ResponseEntity<byte[]> issueWorkbook(@Valid @RequestBody Order order, Locale locale) {
        return SheetResponse.of(slips.workbook(issued(order).slips(), address(), locale));
    }

    @PostMapping("/{record}/account/reissue")
    @Operation(summary = "A new one-time password on the person's request")
    ResponseEntity<SlipResource> reissue(@PathVariable UUID record, @Valid @RequestBody Note note) {
        var slip = accounts.reissue(new RecordId(record), note.note());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(SlipResource.of(slip));
    }

    private IssuedAccounts issued(Order order) {
        var only = order.records() == null ? List.<UUID>of() : order.records();
        return accounts.issue(
                new UnitId(order.unit()), only.stream().map(RecordId::new).toList());
    }

    private static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    /** A person to add. */
    record NewPerson(@NotNull UUID unit, @NotNull Map<String, String> values) {}

    /** The id of the new record. */
    record Created(UUID record) {}

    /** A state of the list {@code staff-status}. */
    record Status(@NotBlank String staffStatus) {}

    /** Whom to issue accounts: the people chosen, or everybody of the unit when none is. */
    record Order(@NotNull UUID unit, @Nullable List<@NotNull UUID> records) {}

    /** Who asked and how it was checked that it is the person. */
    record Note(@NotBlank String note) {}

    /** The slips. */
    record SlipsResource(List<SlipResource> slips, int linked, int remaining) {

        static SlipsResource of(IssuedAccounts issued) {
            var slips = issued.slips().stream().map(SlipResource::of).toList();
            return new SlipsResource(slips, issued.linked(), issued.remaining());
        }
    }

    /** A slip. */
    record SlipResource(UUID recordId, String username, String oneTimePassword, Instant expiresAt) {

        static SlipResource of(AccountSlip slip) {
            return new SlipResource(slip.recordId().value(), slip.username(), slip.oneTimePassword(), slip.expiresAt());
        }
    }
}
