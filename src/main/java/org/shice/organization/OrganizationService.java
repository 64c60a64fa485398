package org.shice.organization;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shice.audit.AuditEvent;
import org.shice.audit.AuditTrail;
import org.shice.platform.error.ConcurrentChange;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.error.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisation tree as its administrators keep it (组织机构, domain.md 4.1). Changes require 系统管理员 over the unit;
 * looking requires some role over it. Every change is audited.
 */
@Service
@Transactional
public class OrganizationService {

    private static final Pattern SECTION = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    private final StoredUnits units;
    private final UnitRights rights;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    OrganizationService(StoredUnits units, UnitRights rights, AuditTrail audit, ApplicationEventPublisher events) {
        this.units = units;
        this.rights = rights;
        this.audit = audit;
        this.events = events;
    }

    /** The topmost units the person may see. */
    @Transactional(readOnly = true)
    public List<UnitInfo> viewable() {
        return rights.viewable();
    }

    /** @throws NotFound when there is no such unit */
    @Transactional(readOnly = true)
    public UnitDetails details(UnitId id) {
        var unit = find(id);
        rights.requireView(unit.path());
        return unit.details();
    }

    @Transactional(readOnly = true)
    public List<UnitInfo> children(UnitId id) {
        rights.requireView(find(id).path());
        return units.childrenOf(id.value()).stream().map(Unit::info).toList();
    }

    /** The unit and everything below it, by path. */
    @Transactional(readOnly = true)
    public List<UnitInfo> subtree(UnitId id) {
        var unit = find(id);
        rights.requireView(unit.path());
        return units.inSubtree(unit.path()).stream().map(Unit::info).toList();
    }

    /** The names of those who head the unit and the units below it; a unit without one is absent. */
    @Transactional(readOnly = true)
    public Map<UnitId, String> heads(UnitId id) {
        var unit = find(id);
        rights.requireView(unit.path());
        return units.headsInSubtree(unit.path()).stream()
                .collect(Collectors.toMap(head -> new UnitId(head.getUnitId()), StoredUnits.HeadName::getName));
    }

    /** The kinds of units that may stand under a unit of this kind. */
    public static Set<UnitKind> kindsUnder(UnitKind parent) {
        return NewUnitRule.kindsUnder(parent);
    }

    /**
     * Creates a unit under its parent; a root only by the product itself (first start, demo worlds).
     *
     * @throws InvalidInput when a value is wrong or the kind does not fit under the parent
     * @throws UnitCodeTaken when another unit has the code
     */
    public UnitInfo create(NewUnit plan) {
        var parent = plan.parentId() == null ? null : find(plan.parentId()).info();
        if (parent == null) {
            rights.requireSystem();
        } else {
            rights.requireAdministration(parent.path());
        }
        NewUnitRule.check(plan, parent);
        if (units.existsByCode(plan.code())) {
            throw new UnitCodeTaken(plan.code());
        }
        var unit = units.saveAndFlush(new Unit(plan, parent));
        record(unit, "UNIT_CREATED", Map.of("kind", plan.kind().name()));
        return unit.info();
    }

    /**
     * Changes a unit's values.
     *
     * @param version as last seen, see {@link UnitDetails#version()}
     * @throws ConcurrentChange when somebody changed it since
     */
    public UnitDetails change(UnitId id, UnitChange change, long version) {
        var unit = administered(id);
        if (unit.details().version() != version) {
            throw new ConcurrentChange();
        }
        NewUnitRule.check(change, unit.info());
        unit.change(change);
        record(unit, "UNIT_CHANGED", Map.of());
        return saved(unit);
    }

    /** @throws UnitInUse while a unit below is active */
    public void deactivate(UnitId id) {
        var unit = administered(id);
        var below = units.activeChildrenOf(id.value());
        if (below > 0) {
            throw new UnitInUse(below);
        }
        unit.activate(false);
        record(unit, "UNIT_DEACTIVATED", Map.of());
    }

    public void reactivate(UnitId id) {
        var unit = administered(id);
        unit.activate(true);
        record(unit, "UNIT_REACTIVATED", Map.of());
    }

    /**
     * Says for which sections a department answers; {@code CONFIRM} stands for the confirmation of records.
     *
     * @throws InvalidInput when the unit is no department or a code is malformed
     */
    public UnitDetails assignSections(UnitId id, Set<String> sectionCodes) {
        var unit = administered(id);
        if (unit.kind() != UnitKind.DEPARTMENT) {
            throw new InvalidInput("sections", "error.unit.sections-department");
        }
        if (!sectionCodes.stream().allMatch(code -> SECTION.matcher(code).matches())) {
            throw new InvalidInput("sections", "error.unit.section-code");
        }
        unit.answerFor(sectionCodes);
        record(unit, "UNIT_SECTIONS_ASSIGNED", Map.of("sections", String.join(",", List.copyOf(sectionCodes))));
        return saved(unit);
    }

    /**
     * Replaces the responsible persons, one per duty (O-2, O-7).
     *
     * @throws InvalidInput when a name is missing, a value too long or a duty named twice
     */
    public UnitDetails nameResponsiblePersons(UnitId id, List<ResponsiblePerson> persons) {
        var unit = administered(id);
        PersonRule.check(persons);
        unit.name(persons);
        record(unit, "UNIT_PERSONS_NAMED", Map.of("count", Integer.toString(persons.size())));
        events.publishEvent(new ResponsiblePersonsNamed(id, unit.path()));
        return saved(unit);
    }

    private Unit administered(UnitId id) {
        var unit = find(id);
        rights.requireAdministration(unit.path());
        return unit;
    }

    private Unit find(UnitId id) {
        return units.findById(id.value()).orElseThrow(() -> new NotFound("unit"));
    }

    private UnitDetails saved(Unit unit) {
        return units.saveAndFlush(unit).details();
    }

    private void record(Unit unit, String action, Map<String, String> details) {
        audit.record(
                AuditEvent.of("unit", unit.info().id(), action).at(unit.path()).with(details));
    }
}
