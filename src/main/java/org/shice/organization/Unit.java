package org.shice.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit of an organisation (单位). Code, kind and place in the tree never change; other features rely on its path. */
@Entity
@Table(name = "organization_unit")
class Unit {

    /** The duty of the department that confirms records, beside the codes of sections. */
    static final String CONFIRM = "CONFIRM";

    @Id
    private UUID id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable SchoolType schoolType;

    @Enumerated(EnumType.STRING)
    private @Nullable Ownership ownership;

    private @Nullable UUID parentId;
    private String path;
    private int sortOrder;
    private boolean active = true;

    @ElementCollection
    @CollectionTable(name = "section_responsibility", joinColumns = @JoinColumn(name = "unit_id"))
    @Column(name = "section_code")
    private Set<String> sections = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "responsible_person", joinColumns = @JoinColumn(name = "unit_id"))
    @MapKeyColumn(name = "duty")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Duty, PersonOnDuty> persons = new EnumMap<>(Duty.class);

    /** Null until stored, which tells a new unit from a known one. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(NewUnit plan, @Nullable UnitInfo parent) {
        this.id = UUID.randomUUID();
        this.code = plan.code();
        this.name = plan.name().strip();
        this.kind = plan.kind();
        this.schoolType = plan.schoolType();
        this.ownership = plan.ownership();
        this.parentId = parent == null ? null : parent.id().value();
        this.path = (parent == null ? "" : parent.path()) + plan.code() + "/";
    }

    UnitInfo info() {
        var parent = parentId == null ? null : new UnitId(parentId);
        return new UnitInfo(new UnitId(id), code, name, kind, schoolType, ownership, parent, path, active);
    }

    UnitDetails details() {
        var responsible = List.copyOf(persons.entrySet().stream()
                .map(e -> e.getValue().info(e.getKey()))
                .toList());
        return new UnitDetails(info(), sortOrder, new TreeSet<>(sections), responsible, version == null ? 0 : version);
    }

    String code() {
        return code;
    }

    String path() {
        return path;
    }

    UnitKind kind() {
        return kind;
    }

    Set<String> sections() {
        return Set.copyOf(sections);
    }

    boolean confirms() {
        return sections.contains(CONFIRM);
    }

    void change(UnitChange change) {
        if (change.name() != null) {
            name = change.name().strip();
        }
        if (change.schoolType() != null) {
            schoolType = change.schoolType();
        }
        if (change.ownership() != null) {
            ownership = change.ownership();
        }
        if (change.sortOrder() != null) {
            sortOrder = change.sortOrder();
        }
    }

    void activate(boolean wanted) {
        active = wanted;
    }

    void answerFor(Set<String> sectionCodes) {
        sections.retainAll(sectionCodes);
        sections.addAll(sectionCodes);
    }

    void name(Collection<ResponsiblePerson> responsible) {
        persons.clear();
        responsible.forEach(person -> persons.put(person.duty(), new PersonOnDuty(person)));
    }
}
