package org.shice.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored role assignments. */
interface RoleAssignments extends JpaRepository<RoleAssignment, UUID> {

    List<RoleAssignment> findByAccountId(UUID accountId);

    List<RoleAssignment> findByAccountIdIn(Collection<UUID> accountIds);

    Optional<RoleAssignment> findByAccountIdAndRoleAndUnitId(UUID accountId, Role role, UUID unitId);

    boolean existsByRole(Role role);

    /** Locked, so that two administrators cannot remove each other at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RoleAssignment r where r.role = :role and r.unitId = :unitId order by r.id")
    List<RoleAssignment> lockHolders(Role role, UUID unitId);
}
