package org.shice.deadline.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.springframework.stereotype.Component;

/** The units to which a person can narrow a list, as a field. */
@Component
class DeadlineUnits {

    private static final Role[] VIEWERS = {
        Role.MANAGER,
        Role.BUSINESS_LEAD,
        Role.SYSTEM_ADMIN,
        Role.INFORMATION_ADMIN,
        Role.DISTRICT_AUDITOR,
        Role.BUREAU_REVIEWER,
        Role.TRAINING_ADMIN
    };

    private static final Role[] SUPERVISORS = {Role.BUSINESS_LEAD, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER};

    private final Access access;
    private final Units units;

    DeadlineUnits(Access access, Units units) {
        this.access = access;
        this.units = units;
    }

    List<UnitInfo> all() {
        var area = new LinkedHashMap<UnitId, UnitInfo>();
        access.scopes(VIEWERS).forEach(top -> units.subtree(top).forEach(unit -> area.put(unit.id(), unit)));
        return List.copyOf(area.values());
    }

    /** Below which units the person may urge: the chosen one, or without one the whole area that is theirs to supervise. */
    List<UnitInfo> supervised(Optional<UnitInfo> chosen) {
        var area = access.scopes(SUPERVISORS);
        return chosen.map(one -> area.stream().anyMatch(top -> one.path().startsWith(top.path()))
                        ? List.of(one)
                        : List.<UnitInfo>of())
                .orElse(area);
    }

    ComboBox<UnitInfo> field() {
        var field = new ComboBox<UnitInfo>();
        field.setItems(all());
        field.setItemLabelGenerator(UnitInfo::name);
        field.setClearButtonVisible(true);
        field.addClassName("deadline-unit");
        return field;
    }
}
