package org.shice.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shice.account.Role;
import org.shice.demo.DemoProduction.Founded;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitInfo;
import org.shice.organization.UnitKind;
import org.springframework.stereotype.Component;

/** The world demo-university: the invented university 云湖师范大学, with the departments of the university plan (O-1). */
@Component
public class UniversityWorld {

    static final String CODE = "4199000001";

    /** 人事处 confirms the records of the university. */
    private static final String CONFIRM = "CONFIRM";

    private final DemoOrganization organization;
    private final DemoProduction production;
    private final Clock clock;

    UniversityWorld(DemoOrganization organization, DemoProduction production, Clock clock) {
        this.organization = organization;
        this.production = production;
        this.clock = clock;
    }

    /** Builds the university and plays its plan until today. */
    public DemoResult create(UniversityPlan plan) {
        var script = new DemoScript(new SamplePeople(plan.seed(), LocalDate.now(clock)));
        return production.play(DemoSchedule.UNIVERSITY, script, () -> found(script, plan), plan.peoplePerCollege());
    }

    private Founded found(DemoScript script, UniversityPlan plan) {
        var university = organization.office(null, plan.prefix() + CODE, "云湖师范大学", UnitKind.UNIVERSITY);
        script.appoint(plan.prefix() + "uni-admin", Role.SYSTEM_ADMIN, university);
        script.appoint(plan.prefix() + "uni-lead", Role.BUSINESS_LEAD, university);
        script.appoint(plan.prefix() + "uni-manager", Role.MANAGER, university);
        script.answers(university, plan.prefix() + "uni-lead");
        departments(script, plan, university);
        for (int i = 0; i < plan.colleges(); i++) {
            college(script, plan, university, i);
        }
        return new Founded(university, plan.prefix() + "uni-lead");
    }

    private void departments(DemoScript script, UniversityPlan plan, UnitInfo university) {
        var code = plan.prefix() + CODE + "-";
        var personnel = organization.department(university, code + "rs", "人事处", CONFIRM);
        var teaching = organization.department(university, code + "jw", "教务处", "teaching");
        var research = organization.department(university, code + "kj", "科技处", "achievement");
        var planning = organization.department(university, code + "fz", "发展规划处", "education");
        var finance = organization.department(university, code + "cw", "财务处");
        var centre = organization.department(university, code + "xj", "现教中心");
        script.reviewer(plan.prefix() + "rs-confirm1", Role.BUREAU_REVIEWER, personnel);
        script.reviewer(plan.prefix() + "rs-confirm2", Role.BUREAU_REVIEWER, personnel);
        script.reviewer(plan.prefix() + "jw-review", Role.SECTION_REVIEWER, teaching);
        script.reviewer(plan.prefix() + "kj-review", Role.SECTION_REVIEWER, research);
        script.reviewer(plan.prefix() + "fz-review", Role.SECTION_REVIEWER, planning);
        List.of(personnel, teaching, research, planning, finance, centre)
                .forEach(department -> script.answers(department, plan.prefix() + "uni-lead"));
    }

    private void college(DemoScript script, UniversityPlan plan, UnitInfo university, int place) {
        var number = place + 1;
        var college = organization.college(
                university, "%s%s-%02d".formatted(plan.prefix(), CODE, number), CityNames.college(place));
        var account = plan.prefix() + "c" + number;
        script.reviewer(account + "-info", Role.INFORMATION_ADMIN, college);
        script.appoint(account + "-lead", Role.BUSINESS_LEAD, college);
        script.staffed(new DemoUnit(
                college, SchoolType.HIGHER, plan.prefix() + "u" + number, account + "-info", DemoPace.of(place)));
    }
}
