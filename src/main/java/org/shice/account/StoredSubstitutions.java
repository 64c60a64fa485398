package org.shice.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored substitutions. */
interface StoredSubstitutions extends JpaRepository<Substitution, UUID> {

    @Query(
            """
            select s from Substitution s where (s.absentId = :person or s.deputyId = :person)
            and s.untilDate >= :since order by s.fromDate desc, s.id""")
    List<Substitution> concerning(UUID person, LocalDate since);
}
