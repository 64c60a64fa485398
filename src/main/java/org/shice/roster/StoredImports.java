package org.shice.roster;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The imports. */
interface StoredImports extends JpaRepository<RosterImport, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from RosterImport i where i.id = :id")
    Optional<RosterImport> lock(UUID id);

    @Query("select i from RosterImport i where i.unitId = :unit and i.file.fileHash = :hash"
            + " and i.state in (READING, READY, APPLYING)")
    Optional<RosterImport> staged(UUID unit, byte[] hash);

    @Query("select i from RosterImport i where i.unitPath like :path escape '\\' order by i.createdAt desc")
    List<RosterImport> newest(String path, Limit limit);

    @Query(
            value = "select id from roster_import where state in ('READING', 'APPLYING')"
                    + " and (leased_until is null or leased_until < :now) order by created_at",
            nativeQuery = true)
    List<UUID> waiting(Instant now);

    /** Takes or renews the right to work on an import. @return 0 when another node has it */
    @Modifying
    @Query(
            value = "update roster_import set leased_until = :until where id = :id and state in ('READING', 'APPLYING')"
                    + " and (leased_until is null or leased_until < :now)",
            nativeQuery = true)
    int lease(UUID id, Instant now, Instant until);

    @Modifying
    @Query(value = "update roster_import set leased_until = :until where id = :id", nativeQuery = true)
    void extendLease(UUID id, Instant until);

    @Modifying
    @Query(value = "update roster_import set leased_until = null where id = :id", nativeQuery = true)
    void releaseLease(UUID id);

    /** Removes what is old: the rows hold personal data that the register has, or that nobody wanted. */
    @Modifying
    @Query(
            value = "delete from roster_import where coalesce(finished_at, created_at) < :before"
                    + " and state in ('READY', 'DONE', 'FAILED', 'DISCARDED')",
            nativeQuery = true)
    int purge(Instant before);
}
