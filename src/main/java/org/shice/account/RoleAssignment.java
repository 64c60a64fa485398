package org.shice.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.organization.UnitId;
import org.springframework.data.domain.Persistable;

/** A role held by an account for a unit and its subtree, for a time or without end (岗位授权). */
@Entity
@Table(name = "role_assignment")
class RoleAssignment implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID unitId;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected RoleAssignment() {}

    RoleAssignment(AccountId account, Role role, UnitId unit, @Nullable LocalDate from, @Nullable LocalDate until) {
        this.id = UUID.randomUUID();
        this.accountId = account.value();
        this.role = role;
        this.unitId = unit.value();
        this.validFrom = from;
        this.validUntil = until;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    Role role() {
        return role;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    void limit(@Nullable LocalDate from, @Nullable LocalDate until) {
        validFrom = from;
        validUntil = until;
    }
}
