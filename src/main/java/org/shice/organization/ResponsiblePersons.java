package org.shice.organization;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which units have named their responsible persons (O-2, 附件3). No rights are checked here. */
@Component
public class ResponsiblePersons {

    private static final String NAMED =
            """
            select unit_id from responsible_person where unit_id = any(:units) and duty = any(:duties)
            group by unit_id having count(*) = :all
            """;

    private final JdbcClient jdbc;

    ResponsiblePersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the units that have a person for every one of the duties; one statement. */
    public Set<UnitId> unitsThatNamed(Collection<UnitId> units, Set<Duty> duties) {
        return jdbc
                .sql(NAMED)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("duties", duties.stream().map(Duty::name).toArray(String[]::new))
                .param("all", duties.size())
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }
}
