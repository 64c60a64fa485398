package org.shice.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.shice.platform.error.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class JpaUnits implements Units {

    private final StoredUnits units;

    JpaUnits(StoredUnits units) {
        this.units = units;
    }

    @Override
    public UnitInfo get(UnitId id) {
        return units.findById(id.value()).map(Unit::info).orElseThrow(() -> new NotFound("unit"));
    }

    @Override
    public Optional<UnitInfo> byCode(String code) {
        return units.findByCode(code).map(Unit::info);
    }

    @Override
    public Map<UnitId, UnitInfo> getAll(Collection<UnitId> ids) {
        var found = new HashMap<UnitId, UnitInfo>();
        if (!ids.isEmpty()) {
            units.findAllById(ids.stream().map(UnitId::value).distinct().toList())
                    .forEach(unit -> found.put(unit.info().id(), unit.info()));
        }
        return found;
    }

    @Override
    public List<UnitInfo> subtree(UnitInfo root) {
        return infos(units.inSubtree(root.path()));
    }

    @Override
    public List<UnitInfo> ancestors(String path) {
        var paths = new ArrayList<String>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            paths.add(path.substring(0, slash + 1));
        }
        return infos(units.atPaths(paths));
    }

    @Override
    public List<UnitInfo> children(UnitId parent) {
        return infos(units.childrenOf(parent.value()));
    }

    @Override
    public List<UnitInfo> roots() {
        return infos(units.roots());
    }

    @Override
    public UnitInfo rootOf(UnitInfo unit) {
        if (unit.parentId() == null) {
            return unit;
        }
        return units.atPaths(List.of(rootPath(unit))).stream()
                .findFirst()
                .map(Unit::info)
                .orElseThrow(() -> new NotFound("unit"));
    }

    @Override
    public Map<UnitInfo, Set<String>> sectionDepartments(UnitInfo unit) {
        var departments = new LinkedHashMap<UnitInfo, Set<String>>();
        for (var department : units.departmentsWithDuties(rootPath(unit))) {
            var sections = new TreeSet<>(department.sections());
            sections.remove(Unit.CONFIRM);
            if (!sections.isEmpty()) {
                departments.put(department.info(), sections);
            }
        }
        return departments;
    }

    @Override
    public UnitInfo confirmingUnit(UnitInfo unit) {
        return units.departmentsWithDuties(rootPath(unit)).stream()
                .filter(Unit::confirms)
                .findFirst()
                .map(Unit::info)
                .orElseGet(() -> rootOf(unit));
    }

    private static String rootPath(UnitInfo unit) {
        return unit.path().substring(0, unit.path().indexOf('/') + 1);
    }

    private static List<UnitInfo> infos(List<Unit> found) {
        return found.stream().map(Unit::info).toList();
    }
}
