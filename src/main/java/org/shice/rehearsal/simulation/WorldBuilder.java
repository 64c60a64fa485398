package org.shice.rehearsal.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.shice.account.Role;
import org.shice.demo.CityNames;
import org.shice.demo.DemoCast;
import org.shice.demo.DemoCast.Appointment;
import org.shice.demo.DemoOrganization;
import org.shice.demo.SamplePeople;
import org.shice.demo.SamplePerson;
import org.shice.organization.Ownership;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.shice.plan.PlanTemplate;

/** Founds the organisation of a rehearsal and appoints its people. Rosters and teachers' accounts come with the plan. */
final class WorldBuilder {

    private static final String CITY_CODE = "990600";
    private static final String UNIVERSITY_CODE = "4199000001";
    private static final int SCHOOLS_PER_DISTRICT = 8;
    private static final int ONE_OF_DIRECT = 5;

    private final DemoOrganization organization;
    private final DemoCast cast;
    private final Scenario scenario;
    private final RandomGenerator random;
    private final SamplePeople people;
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<StaffedUnit> staffed = new ArrayList<>();
    private final Map<UnitId, World.Office> offices = new LinkedHashMap<>();
    private final Map<UnitId, List<String>> reviewers = new LinkedHashMap<>();

    WorldBuilder(DemoOrganization organization, DemoCast cast, Scenario scenario, RandomGenerator random) {
        this.organization = organization;
        this.cast = cast;
        this.scenario = scenario;
        this.random = random;
        this.people = new SamplePeople(scenario.seed(), scenario.startsOn());
    }

    World build() {
        var root = scenario.template().equals(PlanTemplate.UNIVERSITY) ? university() : city();
        cast.appoint(appointments);
        return new World(root, "lead", "admin", List.copyOf(staffed), Map.copyOf(offices), Map.copyOf(reviewers));
    }

    private UnitInfo city() {
        var bureau = head(organization.office(null, CITY_CODE, "云湖市教育局", UnitKind.CITY_BUREAU));
        review("confirm", 3, Role.BUREAU_REVIEWER, bureau);
        var direct = Math.max(1, scenario.units() / ONE_OF_DIRECT);
        var county = scenario.units() - direct;
        var districts = Math.min(CityNames.districts(), (county + SCHOOLS_PER_DISTRICT - 1) / SCHOOLS_PER_DISTRICT);
        districts = Math.max(districts, Math.min(2, county));
        for (int i = 0; i < districts; i++) {
            district(bureau, i, county / districts + (i < county % districts ? 1 : 0));
        }
        for (int i = 0; i < direct; i++) {
            var type = CityNames.direct(i);
            school(bureau, "0%03d".formatted(i + 1), "云湖市" + CityNames.school(i, type), type);
        }
        return bureau;
    }

    private void district(UnitInfo bureau, int place, int schools) {
        var name = CityNames.district(place);
        var code = "9906%02d".formatted(place + 1);
        var district = organization.office(bureau, code, name + "教育局", UnitKind.DISTRICT_BUREAU);
        var lead = "d%02d-lead".formatted(place + 1);
        appoint(lead, Role.BUSINESS_LEAD, district);
        offices.put(district.id(), new World.Office(district, lead));
        review("d%02d-audit".formatted(place + 1), 2, Role.DISTRICT_AUDITOR, district);
        for (int i = 0; i < schools; i++) {
            var type = CityNames.county(i);
            school(district, "%d%03d".formatted(place + 1, i + 1), name + CityNames.school(i, type), type);
        }
    }

    private void school(UnitInfo above, String number, String name, SchoolType type) {
        staff(
                organization.school(above, "21" + number, name, type, Ownership.PUBLIC),
                type,
                "s" + number,
                "t" + number + "-");
    }

    private UnitInfo university() {
        var university = head(organization.office(null, UNIVERSITY_CODE, "云湖师范大学", UnitKind.UNIVERSITY));
        department(university, "rs", "人事处", 3, Role.BUREAU_REVIEWER, "CONFIRM");
        department(university, "jw", "教务处", 2, Role.SECTION_REVIEWER, "teaching");
        department(university, "kj", "科技处", 2, Role.SECTION_REVIEWER, "achievement");
        department(university, "fz", "发展规划处", 2, Role.SECTION_REVIEWER, "education");
        for (int i = 0; i < scenario.units(); i++) {
            var number = "%03d".formatted(i + 1);
            var college = organization.college(university, UNIVERSITY_CODE + "-" + number, CityNames.college(i));
            staff(college, SchoolType.HIGHER, "c" + number, "u" + number + "-");
        }
        return university;
    }

    private void department(UnitInfo university, String key, String name, int people, Role role, String sections) {
        var unit = organization.department(university, UNIVERSITY_CODE + "-" + key, name, sections);
        review(key + "-review", people, role, unit);
    }

    private UnitInfo head(UnitInfo root) {
        appoint("admin", Role.SYSTEM_ADMIN, root);
        appoint("lead", Role.BUSINESS_LEAD, root);
        appoint("manager", Role.MANAGER, root);
        offices.put(root.id(), new World.Office(root, "lead"));
        return root;
    }

    private void staff(UnitInfo unit, SchoolType type, String account, String prefix) {
        appoint(account + "-lead", Role.BUSINESS_LEAD, unit);
        review(account + "-info", 1, Role.INFORMATION_ADMIN, unit);
        var place = staffed.size();
        var share = scenario.teachers() / scenario.units() + (place < scenario.teachers() % scenario.units() ? 1 : 0);
        var persons = new ArrayList<SamplePerson>();
        for (int i = 0; i < share; i++) {
            persons.add(this.people.teacher(type, "%s%04d".formatted(prefix, i + 1)));
        }
        staffed.add(new StaffedUnit(unit, account + "-info1", Diligence.draw(random), persons));
    }

    private void review(String account, int count, Role role, UnitInfo unit) {
        var accounts = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            appoint(account + i, role, unit);
            accounts.add(account + i);
        }
        reviewers.put(unit.id(), List.copyOf(accounts));
    }

    private void appoint(String account, Role role, UnitInfo unit) {
        appointments.add(new Appointment(account, people.name(), role, unit.id()));
    }
}
