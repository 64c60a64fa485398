package org.shice.profile;

import java.util.HashSet;
import java.util.Set;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.account.RoleGrant;
import org.shice.forms.SectionForm;
import org.shice.organization.Units;
import org.shice.platform.error.AccessRefused;
import org.springframework.stereotype.Component;

/** Who may see and change a record. Nobody acts as the school on the own record. */
@Component
class RecordRights {

    private static final Role[] READERS = {Role.INFORMATION_ADMIN, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER};

    private final Access access;
    private final Units units;

    RecordRights(Access access, Units units) {
        this.access = access;
        this.units = units;
    }

    /** Whether the current actor is the teacher of this record, and still one there. */
    boolean isOwn(RecordInfo record) {
        return record.account().filter(access.actor().id()::equals).isPresent()
                && access.allows(record.unitPath(), Role.TEACHER);
    }

    /**
     * What the actor may see.
     *
     * @throws AccessRefused when it is nothing
     */
    Sight see(RecordInfo record) {
        if (isOwn(record) || access.allows(record.unitPath(), READERS) || confirms(record)) {
            return Sight.WHOLE;
        }
        var sections = reviewed(record);
        if (sections.isEmpty()) {
            throw new AccessRefused();
        }
        return new Sight(false, sections);
    }

    /**
     * In whose name the actor changes the record.
     *
     * @throws AccessRefused for everybody but the teacher and the unit's information administrator
     */
    Provenance.Source edit(RecordInfo record) {
        if (isOwn(record)) {
            return Provenance.Source.TEACHER;
        }
        requireSchool(record);
        return Provenance.Source.SCHOOL;
    }

    /** Requires the information administrator of the record's own unit, about another person. */
    void requireSchool(RecordInfo record) {
        access.requireAt(record.unitId(), Role.INFORMATION_ADMIN);
        requireOther(record);
    }

    /** Requires an administrator over the unit. */
    void requireReveal(RecordInfo record) {
        access.require(record.unitPath(), Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN);
    }

    boolean mayReveal(RecordInfo record) {
        return access.allows(record.unitPath(), Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN);
    }

    boolean isSchool(RecordInfo record) {
        return access.grants(Role.INFORMATION_ADMIN).stream()
                        .anyMatch(grant -> grant.unitId().equals(record.unitId()))
                && !isAbout(record);
    }

    private void requireOther(RecordInfo record) {
        if (isAbout(record)) {
            throw new AccessRefused();
        }
    }

    private boolean isAbout(RecordInfo record) {
        return record.account().filter(access.actor().id()::equals).isPresent();
    }

    /** The department that confirms stands beside the unit, not above it. */
    private boolean confirms(RecordInfo record) {
        var grants = access.grants(Role.BUREAU_REVIEWER);
        if (grants.isEmpty()) {
            return false;
        }
        var confirming = units.confirmingUnit(units.get(record.unitId())).id();
        return grants.stream().anyMatch(grant -> grant.unitId().equals(confirming));
    }

    private Set<String> reviewed(RecordInfo record) {
        var grants = access.grants(Role.SECTION_REVIEWER).stream()
                .map(RoleGrant::unitId)
                .toList();
        var sections = new HashSet<String>();
        if (!grants.isEmpty()) {
            units.sectionDepartments(units.get(record.unitId())).forEach((department, codes) -> {
                if (grants.contains(department.id())) {
                    sections.addAll(codes);
                }
            });
        }
        return sections;
    }

    /** The sections a person sees: all of them, or those a department answers for (C-32). */
    record Sight(boolean whole, Set<String> sections) {

        static final Sight WHOLE = new Sight(true, Set.of());

        boolean covers(SectionForm form) {
            return covers(form.code());
        }

        boolean covers(String section) {
            return whole || sections.contains(section);
        }
    }
}
