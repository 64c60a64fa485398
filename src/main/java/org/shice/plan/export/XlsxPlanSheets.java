package org.shice.plan.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.shice.campaign.CampaignId;
import org.shice.plan.Milestone;
import org.shice.plan.MilestoneState;
import org.shice.plan.PlanSheets;
import org.shice.plan.PlanWords;
import org.shice.plan.Plans;
import org.shice.plan.WorkingGroups;
import org.shice.plan.WorkingGroups.Member;
import org.shice.plan.WorkingGroups.UnitMember;
import org.shice.plan.WorkingGroups.UnitPerson;
import org.shice.platform.i18n.Texts;
import org.shice.platform.sheet.CellKind;
import org.shice.platform.sheet.Column;
import org.shice.platform.sheet.SheetPage;
import org.shice.platform.sheet.SheetWriter;
import org.springframework.stereotype.Component;

@Component
class XlsxPlanSheets implements PlanSheets {

    private static final List<Column<Member>> GROUP = List.of(
            text("plan.sheet.name", Member::name),
            text("plan.sheet.department", Member::department),
            text("plan.sheet.position", Member::position),
            text("plan.sheet.office", Member::officePhone),
            text("plan.sheet.mobile", Member::mobile));

    private static final List<Column<UnitMember>> UNIT_GROUPS = Stream.concat(
                    Stream.of(text("plan.sheet.unit", UnitMember::unitName)),
                    GROUP.stream()
                            .map(column -> text(column.textKey(), (UnitMember line) -> column.value()
                                    .of(line.member()))))
            .toList();

    private final Plans plans;
    private final WorkingGroups groups;
    private final PlanWords words;
    private final SheetWriter writer;
    private final Texts texts;

    XlsxPlanSheets(Plans plans, WorkingGroups groups, PlanWords words, SheetWriter writer, Texts texts) {
        this.plans = plans;
        this.groups = groups;
        this.words = words;
        this.writer = writer;
        this.texts = texts;
    }

    @Override
    public void plan(CampaignId campaign, Locale locale, OutputStream target) {
        var plan = plans.get(campaign);
        var rows = plan.milestones().stream().filter(milestone -> milestone.state() != MilestoneState.CANCELLED);
        List<Column<Milestone>> columns = List.of(
                text("plan.sheet.time", words::time),
                text("plan.sheet.work", milestone -> words.name(milestone, locale)),
                text("plan.sheet.lead", milestone -> words.departments(milestone, locale)),
                text("plan.sheet.participants", milestone -> words.participants(milestone, locale)),
                text("plan.sheet.note", milestone -> words.note(plan, milestone, locale)));
        writer.write(target, texts.get(locale, "plan.sheet.plan"), locale, columns, rows);
    }

    @Override
    public void group(CampaignId campaign, Locale locale, OutputStream target) {
        var joint = plans.get(campaign).campaign().plan().unit();
        var pages = new ArrayList<SheetPage<?>>();
        pages.add(new SheetPage<>(
                texts.get(locale, "plan.sheet.group"), GROUP, groups.members(campaign, joint).stream()));
        var others = groups.unitMembers(campaign);
        if (!others.isEmpty()) {
            pages.add(new SheetPage<>(texts.get(locale, "plan.group.units"), UNIT_GROUPS, others.stream()));
        }
        writer.write(target, locale, pages);
    }

    @Override
    public void persons(CampaignId campaign, Locale locale, OutputStream target) {
        List<Column<UnitPerson>> columns = List.of(
                text("plan.sheet.department", UnitPerson::unitName),
                text("plan.sheet.duty", person -> texts.label(locale, person.duty())),
                text("plan.sheet.name", UnitPerson::name),
                text("plan.sheet.position", UnitPerson::position),
                text("plan.sheet.qq", UnitPerson::qq),
                text("plan.sheet.mobile", UnitPerson::mobile));
        var title = texts.get(locale, "plan.persons");
        writer.write(target, title, locale, columns, groups.persons(campaign).stream());
    }

    private static <R> Column<R> text(String key, Column.Value<R> value) {
        return new Column<>(key, value, CellKind.TEXT);
    }
}
