package org.shice.roster;

import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.forms.SectionRow;
import org.shice.profile.BasicFields;
import org.shice.profile.Provenance;
import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.shice.profile.Records;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person of the staff list to look at, for a 信息管理员, 系统管理员 or 信息查询员 of the unit or above. */
@Service
@Transactional(readOnly = true)
public class StaffPeople {

    private final Records records;
    private final Access access;

    StaffPeople(Records records, Access access) {
        this.records = records;
        this.access = access;
    }

    /** @throws org.shice.platform.error.NotFound when there is no such person */
    public StaffPerson open(RecordId id) {
        var person = records.get(id);
        access.require(person.unitPath(), Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN, Role.QUERY_CLERK);
        var rows = records.draft(id).rows(BasicFields.SECTION);
        var values = new HashMap<String, String>();
        rows.forEach(row -> values.putAll(row.values()));
        values.put(BasicFields.DOCUMENT_NUMBER, person.documentMasked());
        RosterEntries.putTerm(values, person);
        return new StaffPerson(
                person,
                values,
                rows.stream().findFirst().map(row -> fromTeacher(person, row)).orElse(Set.of()));
    }

    private Set<String> fromTeacher(RecordInfo person, SectionRow row) {
        var origins = records.provenance(person.id());
        return row.values().keySet().stream()
                .filter(key -> {
                    var origin = origins.get("%s/%s/%s".formatted(BasicFields.SECTION, row.id(), key));
                    return origin != null && origin.source() == Provenance.Source.TEACHER;
                })
                .collect(Collectors.toSet());
    }
}
