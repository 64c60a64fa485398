package org.shice.organization;

import java.util.Collection;
import java.util.List;
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

    private static final String OF =
            """
            select unit_id, duty, name, position, office_phone, mobile, qq from responsible_person
            where unit_id = any(:units) order by unit_id, duty
            """;

    private final JdbcClient jdbc;

    ResponsiblePersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The responsible persons of the units; one statement. */
    public List<Named> of(Collection<UnitId> units) {
        return jdbc.sql(OF)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> new Named(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new ResponsiblePerson(
                                Duty.valueOf(row.getString("duty")),
                                row.getString("name"),
                                row.getString("position"),
                                row.getString("office_phone"),
                                row.getString("mobile"),
                                row.getString("qq"))))
                .list();
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

    /** A responsible person of a unit. */
    public record Named(UnitId unit, ResponsiblePerson person) {}
}
