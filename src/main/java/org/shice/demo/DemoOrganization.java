package org.shice.demo;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.account.SystemIdentity;
import org.shice.organization.NewUnit;
import org.shice.organization.OrganizationService;
import org.shice.organization.Ownership;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.springframework.stereotype.Component;

/** Builds the tree of a synthetic world. */
@Component
public class DemoOrganization {

    private final OrganizationService organization;
    private final SystemIdentity system;

    DemoOrganization(OrganizationService organization, SystemIdentity system) {
        this.organization = organization;
        this.system = system;
    }

    public UnitInfo office(@Nullable UnitInfo parent, String code, String name, UnitKind kind) {
        return create(parent, code, name, kind, null, null);
    }

    public UnitInfo school(UnitInfo parent, String code, String name, SchoolType type, Ownership ownership) {
        return create(parent, code, name, UnitKind.SCHOOL, type, ownership);
    }

    public UnitInfo college(UnitInfo university, String code, String name) {
        return create(university, code, name, UnitKind.COLLEGE, SchoolType.HIGHER, null);
    }

    /** A functional department that answers for sections. */
    public UnitInfo department(UnitInfo university, String code, String name, String... sections) {
        var unit = create(university, code, name, UnitKind.DEPARTMENT, null, null);
        if (sections.length > 0) {
            system.run(() -> organization.assignSections(unit.id(), Set.of(sections)));
        }
        return unit;
    }

    private UnitInfo create(
            @Nullable UnitInfo parent,
            String code,
            String name,
            UnitKind kind,
            @Nullable SchoolType type,
            @Nullable Ownership ownership) {
        var above = parent == null ? null : parent.id();
        return system.call(() -> organization.create(new NewUnit(above, code, name, kind, type, ownership)));
    }
}
