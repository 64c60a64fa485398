package org.shice.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.shice.account.Role;
import org.shice.demo.DemoProduction.Founded;
import org.shice.organization.Ownership;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.springframework.stereotype.Component;

/** The world demo-city: the invented city 云湖. */
@Component
public class CityWorld {

    static final String CODE = "990600";

    private final DemoOrganization organization;
    private final DemoProduction production;
    private final Clock clock;

    CityWorld(DemoOrganization organization, DemoProduction production, Clock clock) {
        this.organization = organization;
        this.production = production;
        this.clock = clock;
    }

    /** Builds the city and plays its plan until today. */
    public DemoResult create(CityPlan plan) {
        var script = new DemoScript(new SamplePeople(plan.seed(), LocalDate.now(clock)));
        return production.play(DemoSchedule.CITY, script, () -> found(script, plan), plan.peoplePerSchool());
    }

    private Founded found(DemoScript script, CityPlan plan) {
        var bureau = organization.office(null, plan.prefix() + CODE, "云湖市教育局", UnitKind.CITY_BUREAU);
        lead(script, plan.prefix() + "city", bureau);
        script.reviewer(plan.prefix() + "city-confirm1", Role.BUREAU_REVIEWER, bureau);
        script.reviewer(plan.prefix() + "city-confirm2", Role.BUREAU_REVIEWER, bureau);
        script.appoint(plan.prefix() + "city-query", Role.QUERY_CLERK, bureau);
        script.appoint(plan.prefix() + "city-training", Role.TRAINING_ADMIN, bureau);
        for (int i = 0; i < plan.districts(); i++) {
            district(script, plan, bureau, i);
        }
        for (int i = 0; i < plan.directSchools(); i++) {
            var type = CityNames.direct(i);
            var name = "云湖市" + CityNames.school(i, type);
            school(script, plan, bureau, "9" + i, name, type, DemoPace.of(i));
        }
        return new Founded(bureau, plan.prefix() + "city-lead");
    }

    private void district(DemoScript script, CityPlan plan, UnitInfo bureau, int place) {
        var name = CityNames.district(place);
        var district = organization.office(
                bureau, plan.prefix() + "99060" + (place + 1), name + "教育局", UnitKind.DISTRICT_BUREAU);
        var account = plan.prefix() + "d" + (place + 1);
        lead(script, account, district);
        script.reviewer(account + "-audit1", Role.DISTRICT_AUDITOR, district);
        script.reviewer(account + "-audit2", Role.DISTRICT_AUDITOR, district);
        for (int i = 0; i < plan.schoolsPerDistrict(); i++) {
            var type = CityNames.county(i);
            var code = "%d%d".formatted(place + 1, i + 1);
            var pace = DemoPace.of(place * plan.schoolsPerDistrict() + i);
            school(script, plan, district, code, name + CityNames.school(i, type), type, pace);
        }
    }

    private void school(
            DemoScript script,
            CityPlan plan,
            UnitInfo above,
            String code,
            String name,
            SchoolType type,
            DemoPace pace) {
        var ownership = type == SchoolType.KINDERGARTEN && code.endsWith("5") ? Ownership.PRIVATE : Ownership.PUBLIC;
        var school = organization.school(above, plan.prefix() + "2199060" + code, name, type, ownership);
        var account = plan.prefix() + "s" + code;
        script.reviewer(account + "-info", Role.INFORMATION_ADMIN, school);
        script.appoint(account + "-admin", Role.SYSTEM_ADMIN, school);
        script.appoint(account + "-head", Role.MANAGER, school);
        script.staffed(new DemoUnit(school, type, plan.prefix() + "t" + code, account + "-info", pace));
    }

    private static void lead(DemoScript script, String account, UnitInfo unit) {
        script.appoint(account + "-admin", Role.SYSTEM_ADMIN, unit);
        script.appoint(account + "-lead", Role.BUSINESS_LEAD, unit);
        script.answers(unit, account + "-lead");
        script.appoint(account + "-manager", Role.MANAGER, unit);
    }
}
