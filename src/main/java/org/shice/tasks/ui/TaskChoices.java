package org.shice.tasks.ui;

import java.util.LinkedHashMap;
import java.util.List;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.tasks.CampaignNames;
import org.shice.tasks.ui.TaskFilterBar.Choices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the current person can narrow the list to. */
@Component
class TaskChoices {

    private static final Role[] READERS = {
        Role.INFORMATION_ADMIN,
        Role.SECTION_REVIEWER,
        Role.DISTRICT_AUDITOR,
        Role.BUREAU_REVIEWER,
        Role.BUSINESS_LEAD,
        Role.SYSTEM_ADMIN,
        Role.MANAGER
    };

    private final Access access;
    private final Units units;
    private final TaskWorks works;
    private final ObjectProvider<CampaignNames> campaigns;

    TaskChoices(Access access, Units units, TaskWorks works, ObjectProvider<CampaignNames> campaigns) {
        this.access = access;
        this.units = units;
        this.works = works;
        this.campaigns = campaigns;
    }

    Choices current() {
        var names =
                campaigns.stream().flatMap(source -> source.visible().stream()).toList();
        return new Choices(area(), works.stages(), names);
    }

    private List<UnitInfo> area() {
        var area = new LinkedHashMap<UnitId, UnitInfo>();
        access.scopes(READERS).forEach(scope -> units.subtree(scope).forEach(unit -> area.put(unit.id(), unit)));
        return List.copyOf(area.values());
    }
}
