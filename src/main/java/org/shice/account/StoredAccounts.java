package org.shice.account;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored accounts. Account names differ by more than case. */
interface StoredAccounts extends JpaRepository<Account, UUID> {

    @Query("select a from Account a where lower(a.username) = lower(:username)")
    Optional<Account> byUsername(String username);

    Optional<Account> findByDocumentHash(byte[] documentHash);

    @Query("select lower(a.username) from Account a where lower(a.username) in :lowerCase")
    List<String> takenUsernames(Collection<String> lowerCase);

    @Query("select a.documentHash from Account a where a.documentHash in :hashes")
    List<byte[]> takenDocuments(Collection<byte[]> hashes);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(UUID id);
}
