package org.shice.profile;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored records. */
interface TeacherRecords extends JpaRepository<TeacherRecord, UUID> {

    Optional<TeacherRecord> findByAccountId(UUID accountId);

    Optional<TeacherRecord> findByDocumentHash(byte[] documentHash);

    @Query(
            """
            select r from TeacherRecord r
            where r.unitPath like :pathPattern escape '\\' and r.id > :after
            order by r.id
            """)
    List<TeacherRecord> chunk(String pathPattern, UUID after, Limit limit);

    /** For a change: whoever changes or submits the same record waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from TeacherRecord r where r.id = :id")
    Optional<TeacherRecord> lock(UUID id);
}
