package org.shice.plan.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.shice.campaign.CampaignId;
import org.shice.organization.UnitId;
import org.shice.plan.PlanSheets;
import org.shice.plan.Plans;
import org.shice.plan.WorkingGroups;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lists of people that belong to a plan. */
@RestController
@RequestMapping("/api/v1/plans/{campaign}")
@Tag(name = "plans")
class WorkingGroupController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Plans plans;
    private final WorkingGroups groups;
    private final PlanSheets sheets;

    WorkingGroupController(Plans plans, WorkingGroups groups, PlanSheets sheets) {
        this.plans = plans;
        this.groups = groups;
        this.sheets = sheets;
    }

    @GetMapping("/working-groups")
    @Operation(summary = "The working groups whose lists the caller may read, with how many each has named")
    List<GroupLine> groups(@PathVariable UUID campaign) {
        return groups.groups(new CampaignId(campaign)).all().stream()
                .map(GroupLine::of)
                .toList();
    }

    @GetMapping("/working-groups/{unit}")
    @Operation(summary = "The list of the working group of a unit")
    List<WorkingGroups.Member> unitGroup(@PathVariable UUID campaign, @PathVariable UUID unit) {
        return groups.members(new CampaignId(campaign), new UnitId(unit));
    }

    @PutMapping("/working-groups/{unit}")
    @Operation(summary = "Replace the list of the working group of a unit, by those of the unit itself")
    List<WorkingGroups.Member> nameUnitGroup(
            @PathVariable UUID campaign, @PathVariable UUID unit, @Valid @RequestBody PlanRequests.Group group) {
        groups.replace(new CampaignId(campaign), new UnitId(unit), group.members());
        return unitGroup(campaign, unit);
    }

    @GetMapping("/working-group")
    @Operation(summary = "The joint working group (附件1)")
    List<WorkingGroups.Member> group(@PathVariable UUID campaign) {
        return unitGroup(campaign, joint(campaign));
    }

    @PutMapping("/working-group")
    @Operation(summary = "Replace the list of the joint working group")
    List<WorkingGroups.Member> name(@PathVariable UUID campaign, @Valid @RequestBody PlanRequests.Group group) {
        return nameUnitGroup(campaign, joint(campaign), group);
    }

    @GetMapping(value = "/working-groups.xlsx", produces = XLSX)
    @Operation(summary = "The joint working group (附件1) and those of the units as a workbook")
    void sheet(@PathVariable UUID campaign, Locale locale, HttpServletResponse response) throws IOException {
        response.setContentType(XLSX);
        sheets.group(new CampaignId(campaign), locale, response.getOutputStream());
    }

    @GetMapping("/responsible-persons")
    @Operation(summary = "The responsible persons of the units in the caller's area (附件3)")
    List<WorkingGroups.UnitPerson> persons(@PathVariable UUID campaign) {
        return groups.persons(new CampaignId(campaign));
    }

    private UUID joint(UUID campaign) {
        return plans.get(new CampaignId(campaign)).campaign().plan().unit().value();
    }

    /** A group and how far its list is. */
    record GroupLine(UUID unitId, String unitName, boolean joint, int members) {

        static GroupLine of(WorkingGroups.Group group) {
            return new GroupLine(group.unit().id().value(), group.unit().name(), group.joint(), group.members());
        }
    }
}
