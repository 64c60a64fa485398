package org.shice.rights;

import static org.shice.rights.Operation.Seat.CITY;
import static org.shice.rights.Operation.Seat.DISTRICT;
import static org.shice.rights.Operation.Seat.SCHOOL;
import static org.shice.rights.Operation.does;
import static org.shice.rights.Operation.shows;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.shice.account.Role;
import org.shice.account.SystemIdentity;
import org.shice.board.Board;
import org.shice.board.BoardFigure;
import org.shice.board.BoardSheets;
import org.shice.board.BulletinDocument;
import org.shice.board.BulletinSheets;
import org.shice.board.Bulletins;
import org.shice.board.DiagramKind;
import org.shice.board.DiagramSheet;
import org.shice.board.Diagrams;
import org.shice.board.Grouping;
import org.shice.board.Outlooks;
import org.shice.board.PeopleSheet;
import org.shice.board.TimelineSheet;
import org.shice.board.Timelines;
import org.shice.calendar.CalendarEdits;
import org.shice.calendar.DayKind;
import org.shice.calendar.WeekendPolicy;
import org.shice.campaign.CampaignAreas;
import org.shice.campaign.CampaignPlan;
import org.shice.campaign.CampaignProgress;
import org.shice.campaign.CampaignProgress.CaseQuery;
import org.shice.campaign.CampaignScope;
import org.shice.campaign.Campaigns;
import org.shice.campaign.ProgressSheet;
import org.shice.campaign.ScopeRule;
import org.shice.deadline.Audience;
import org.shice.deadline.CampaignLadders;
import org.shice.deadline.DeadlineDecisions;
import org.shice.deadline.DeadlineJournal;
import org.shice.deadline.DeadlineOutlook;
import org.shice.deadline.DeadlineSheets;
import org.shice.deadline.Deadlines;
import org.shice.deadline.LadderPlan;
import org.shice.deadline.Supervision;
import org.shice.deadline.Urging;
import org.shice.notice.ChatDeliveries;
import org.shice.notice.ChatFormat;
import org.shice.notice.ChatWish;
import org.shice.notice.GroupChats;
import org.shice.notice.MailDeliveries;
import org.shice.notice.StoppedDeliveries;
import org.shice.operations.OperationsService;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.plan.ChoiceRegister;
import org.shice.plan.Milestone;
import org.shice.plan.NewPlan;
import org.shice.plan.PlanChoice;
import org.shice.plan.PlanEditing;
import org.shice.plan.PlanLaunching;
import org.shice.plan.PlanSheets;
import org.shice.plan.PlanTemplate;
import org.shice.plan.Plans;
import org.shice.plan.WorkingGroups;
import org.shice.platform.time.TimeSettings;
import org.shice.profile.EvidenceChecks;
import org.shice.profile.RecordEditing;
import org.shice.profile.RecordId;
import org.shice.profile.RecordReading;
import org.shice.profile.RecordRemarks;
import org.shice.profile.RemarkId;
import org.shice.profile.Reveal;
import org.shice.rehearsal.NewRehearsal;
import org.shice.rehearsal.RehearsalId;
import org.shice.rehearsal.Rehearsals;
import org.shice.review.CaseStatuses;
import org.shice.review.CollectionCases;
import org.shice.review.CollectionCases.LeavingReason;
import org.shice.review.ProcessPictures;
import org.shice.review.ReviewId;
import org.shice.review.Reviews;
import org.shice.review.Reviews.DecisionInput;
import org.shice.roster.ImportDecisions;
import org.shice.roster.RosterAccounts;
import org.shice.roster.RosterImports;
import org.shice.roster.RosterService;
import org.shice.roster.RosterSheets;
import org.shice.roster.StaffFilter;
import org.shice.roster.StaffPeople;
import org.shice.roster.StaffSheet;
import org.shice.roster.TestRosters;
import org.shice.tasks.CampaignNames;
import org.shice.tasks.TaskList;
import org.shice.tasks.TaskList.Filter;
import org.shice.tasks.TaskList.Scope;
import org.shice.tasks.TaskWork;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom every entry point lets in, feature by feature (domain.md 4.2). */
final class OperationTable {

    private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);
    private static final Set<Role> SCHOOL_ADMIN = EnumSet.of(Role.INFORMATION_ADMIN);
    private static final Set<Role> SYSTEM_ADMIN = EnumSet.of(Role.SYSTEM_ADMIN);
    private static final Set<Role> KEEPERS = EnumSet.of(Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN);
    private static final Set<Role> ROSTER_READERS =
            EnumSet.of(Role.INFORMATION_ADMIN, Role.SYSTEM_ADMIN, Role.QUERY_CLERK);
    private static final Set<Role> LEADS = EnumSet.of(Role.BUSINESS_LEAD, Role.SYSTEM_ADMIN);
    private static final Set<Role> REVIEWERS =
            EnumSet.of(Role.INFORMATION_ADMIN, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER);
    private static final Set<Role> WATCHERS = EnumSet.of(
            Role.INFORMATION_ADMIN, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER, Role.BUSINESS_LEAD, Role.MANAGER);
    private static final Set<Role> VIEWERS = EnumSet.of(
            Role.INFORMATION_ADMIN,
            Role.DISTRICT_AUDITOR,
            Role.BUREAU_REVIEWER,
            Role.BUSINESS_LEAD,
            Role.MANAGER,
            Role.SYSTEM_ADMIN);
    private static final Set<Role> DEADLINE_READERS = EnumSet.of(
            Role.INFORMATION_ADMIN,
            Role.DISTRICT_AUDITOR,
            Role.BUREAU_REVIEWER,
            Role.BUSINESS_LEAD,
            Role.MANAGER,
            Role.SYSTEM_ADMIN,
            Role.TRAINING_ADMIN);
    private static final Set<Role> SUPERVISORS =
            EnumSet.of(Role.BUSINESS_LEAD, Role.DISTRICT_AUDITOR, Role.BUREAU_REVIEWER);
    private static final Deadlines.Filter ALL = Deadlines.Filter.ALL;
    private static final DeadlineJournal.Filter LOG = DeadlineJournal.Filter.ALL;
    private static final String SECTION = "education";

    private final ApplicationContext context;

    OperationTable(ApplicationContext context) {
        this.context = context;
    }

    List<Operation> all() {
        return Stream.of(
                        campaigns(),
                        board(),
                        scope(),
                        records(),
                        editing(),
                        reviews(),
                        rosters(),
                        imports(),
                        tasks(),
                        deadlines(),
                        supervision(),
                        plans(),
                        planning(),
                        rehearsals(),
                        calendar(),
                        operations(),
                        stoppedDeliveries(),
                        groupChats())
                .flatMap(List::stream)
                .toList();
    }

    private List<Operation> campaigns() {
        var campaigns = context.getBean(Campaigns.class);
        var progress = context.getBean(CampaignProgress.class);
        var sheet = context.getBean(ProgressSheet.class);
        var names = context.getBean(CampaignNames.class);
        return List.of(
                does("Campaigns.create", DISTRICT, LEADS, p -> campaigns.create(plan(p))),
                does("Campaigns.get", DISTRICT, VIEWERS, p -> campaigns.get(p.campaign())),
                does("Campaigns.open", DISTRICT, LEADS, p -> campaigns.open(p.campaign())),
                does("Campaigns.close", DISTRICT, LEADS, p -> campaigns.close(p.campaign())),
                does("Campaigns.enrolLateJoiners", DISTRICT, LEADS, p -> campaigns.enrolLateJoiners(p.campaign())),
                shows("Campaigns.mayLead", DISTRICT, LEADS, p -> campaigns.mayLead(campaigns.get(p.campaign()))),
                shows("Campaigns.visible", DISTRICT, VIEWERS, p -> campaigns.visible().stream()
                        .anyMatch(campaign -> campaign.id().equals(p.campaign()))),
                shows("CampaignNames.visible", DISTRICT, VIEWERS, p -> names.visible().stream()
                        .anyMatch(name -> name.id().equals(p.campaign().value()))),
                does(
                        "CampaignProgress.counts",
                        DISTRICT,
                        VIEWERS,
                        p -> progress.counts(p.campaign(), p.school().id())),
                does(
                        "CampaignProgress.cases",
                        DISTRICT,
                        VIEWERS,
                        p -> progress.cases(p.campaign(), below(p), null, 10)),
                does(
                        "CampaignProgress.countCases",
                        DISTRICT,
                        VIEWERS,
                        p -> progress.countCases(p.campaign(), below(p))),
                does(
                        "ProgressSheet.write",
                        DISTRICT,
                        VIEWERS,
                        p -> sheet.write(
                                p.campaign(), p.school().id(), Locale.CHINA, OutputStream.nullOutputStream())));
    }

    private List<Operation> board() {
        var board = context.getBean(Board.class);
        var diagrams = context.getBean(Diagrams.class);
        var timelines = context.getBean(Timelines.class);
        var timelineSheet = context.getBean(TimelineSheet.class);
        var outlooks = context.getBean(Outlooks.class);
        var bulletins = context.getBean(Bulletins.class);
        var today = LocalDate.now(TimeSettings.ZONE);
        return List.of(
                does("CampaignAreas.area", DISTRICT, VIEWERS, p -> context.getBean(CampaignAreas.class)
                        .area(p.campaign(), p.school().id())),
                does(
                        "Outlooks.outlook",
                        DISTRICT,
                        VIEWERS,
                        p -> outlooks.outlook(p.campaign(), p.school().id(), Grouping.UNIT)),
                does(
                        "Outlooks.trend",
                        DISTRICT,
                        VIEWERS,
                        p -> outlooks.trend(p.campaign(), p.school().id())),
                does(
                        "Bulletins.bulletin",
                        DISTRICT,
                        VIEWERS,
                        p -> bulletins.bulletin(p.campaign(), p.school().id(), today, today)),
                does("BulletinDocument.write", DISTRICT, VIEWERS, p -> context.getBean(BulletinDocument.class)
                        .write(
                                p.campaign(),
                                p.school().id(),
                                today,
                                today,
                                Locale.CHINA,
                                OutputStream.nullOutputStream())),
                does("BulletinSheets.write", DISTRICT, VIEWERS, p -> context.getBean(BulletinSheets.class)
                        .write(
                                p.campaign(),
                                p.school().id(),
                                today,
                                today,
                                Locale.CHINA,
                                OutputStream.nullOutputStream())),
                does("BoardSheets.write", DISTRICT, VIEWERS, p -> context.getBean(BoardSheets.class)
                        .write(
                                p.campaign(),
                                p.school().id(),
                                Grouping.UNIT,
                                Locale.CHINA,
                                OutputStream.nullOutputStream())),
                does(
                        "Board.figures",
                        DISTRICT,
                        VIEWERS,
                        p -> board.figures(p.campaign(), p.school().id(), Grouping.UNIT)),
                does("Board.people", DISTRICT, VIEWERS, p -> board.people(p.campaign(), behind(p), null, 10)),
                does("Board.countPeople", DISTRICT, VIEWERS, p -> board.countPeople(p.campaign(), behind(p))),
                does("Diagrams.get", DISTRICT, VIEWERS, p -> diagrams.get(p.campaign(), DiagramKind.REVIEW)),
                does("DiagramSheet.write", DISTRICT, VIEWERS, p -> context.getBean(DiagramSheet.class)
                        .write(p.campaign(), DiagramKind.REVIEW, Locale.CHINA, OutputStream.nullOutputStream())),
                does("PeopleSheet.write", DISTRICT, VIEWERS, p -> context.getBean(PeopleSheet.class)
                        .write(p.campaign(), behind(p), Locale.CHINA, OutputStream.nullOutputStream())),
                does("Timelines.get", DISTRICT, VIEWERS, p -> timelines.get(p.plan())),
                does("Timelines.find", DISTRICT, VIEWERS, p -> timelines.find(p.plan())),
                does(
                        "TimelineSheet.write",
                        DISTRICT,
                        VIEWERS,
                        p -> timelineSheet.write(p.plan(), Locale.CHINA, OutputStream.nullOutputStream())));
    }

    private static Board.Selection behind(Place place) {
        return new Board.Selection(BoardFigure.EXPECTED, place.school().id(), null, false);
    }

    private List<Operation> scope() {
        var scope = context.getBean(CampaignScope.class);
        var deciders = EnumSet.of(Role.BUSINESS_LEAD, Role.INFORMATION_ADMIN);
        return List.of(
                does("CampaignScope.scopeOf", DISTRICT, VIEWERS, p -> scope.scopeOf(p.campaign(), p.draft())),
                does(
                        "CampaignScope.excluded",
                        DISTRICT,
                        VIEWERS,
                        p -> scope.excluded(p.campaign(), p.school().id(), null, null, 10)),
                does(
                        "CampaignScope.countExcluded",
                        DISTRICT,
                        VIEWERS,
                        p -> scope.countExcluded(p.campaign(), p.school().id(), null)),
                shows(
                        "CampaignScope.mayDecide",
                        DISTRICT,
                        deciders,
                        p -> scope.mayDecide(p.campaign(), p.school().id())),
                does(
                        "CampaignScope.override",
                        DISTRICT,
                        deciders,
                        p -> scope.override(p.campaign(), p.draft(), false, "on leave")));
    }

    private List<Operation> records() {
        var editing = context.getBean(RecordEditing.class);
        var reading = context.getBean(RecordReading.class);
        var evidence = context.getBean(EvidenceChecks.class);
        var remarks = context.getBean(RecordRemarks.class);
        var reveal = context.getBean(Reveal.class);
        return List.of(
                does("RecordEditing.open", DISTRICT, REVIEWERS, p -> editing.open(p.draft())),
                does("RecordEditing.section", DISTRICT, REVIEWERS, p -> editing.section(p.draft(), SECTION)),
                does("RecordEditing.missing", DISTRICT, REVIEWERS, p -> editing.missing(p.draft())),
                does("RecordReading.versions", DISTRICT, REVIEWERS, p -> reading.versions(p.submitted())),
                does("RecordReading.version", DISTRICT, REVIEWERS, p -> reading.version(p.submitted(), 1)),
                does("RecordReading.changes", DISTRICT, REVIEWERS, p -> reading.changes(p.submitted(), null, 1)),
                does("RecordReading.remarks", DISTRICT, REVIEWERS, p -> reading.remarks(p.submitted())),
                does(
                        "RecordRemarks.answer",
                        SCHOOL,
                        NOBODY,
                        p -> remarks.answer(p.draft(), new RemarkId(UUID.randomUUID()))),
                does("EvidenceChecks.list", DISTRICT, REVIEWERS, p -> evidence.list(p.draft())),
                does(
                        "EvidenceChecks.check",
                        SCHOOL,
                        SCHOOL_ADMIN,
                        p -> evidence.check(p.draft(), "basic", "identity-card", true, null)),
                does(
                        "EvidenceChecks.check",
                        DISTRICT,
                        NOBODY,
                        p -> evidence.check(p.draft(), "basic", "identity-card", true, null)),
                shows("Reveal.isAllowed", DISTRICT, KEEPERS, p -> reveal.isAllowed(p.draft())),
                does(
                        "Reveal.documentNumber",
                        DISTRICT,
                        KEEPERS,
                        p -> reveal.documentNumber(p.draft(), "checked the original")));
    }

    private List<Operation> editing() {
        var editing = context.getBean(RecordEditing.class);
        return List.of(
                does(
                        "RecordEditing.addRow",
                        SCHOOL,
                        SCHOOL_ADMIN,
                        p -> editing.addRow(p.draft(), SECTION, edition(p.draft()))),
                does(
                        "RecordEditing.addRow",
                        DISTRICT,
                        NOBODY,
                        p -> editing.addRow(p.draft(), SECTION, edition(p.draft()))),
                does(
                        "RecordEditing.removeRow",
                        SCHOOL,
                        SCHOOL_ADMIN,
                        p -> editing.removeRow(p.draft(), SECTION, edition(p.draft()), row(p.draft()))),
                does("RecordEditing.saveRow", SCHOOL, SCHOOL_ADMIN, p -> {
                    var section = editing.section(p.draft(), SECTION);
                    editing.saveRow(
                            p.draft(),
                            SECTION,
                            section.edition(),
                            section.rows().get(0));
                }),
                does("RecordEditing.saveRow", DISTRICT, NOBODY, p -> {
                    var section = editing.section(p.draft(), SECTION);
                    editing.saveRow(
                            p.draft(),
                            SECTION,
                            section.edition(),
                            section.rows().get(0));
                }),
                does("RecordEditing.saveSection", SCHOOL, SCHOOL_ADMIN, p -> {
                    var section = editing.section(p.draft(), SECTION);
                    editing.saveSection(p.draft(), SECTION, section.edition(), section.rows());
                }));
    }

    private List<Operation> reviews() {
        var reviews = context.getBean(Reviews.class);
        var cases = context.getBean(CollectionCases.class);
        var statuses = context.getBean(CaseStatuses.class);
        var pictures = context.getBean(ProcessPictures.class);
        var movers = EnumSet.of(Role.INFORMATION_ADMIN, Role.BUSINESS_LEAD);
        return List.of(
                does("Reviews.open", DISTRICT, REVIEWERS, p -> reviews.open(p.task())),
                does("Reviews.decide", SCHOOL, SCHOOL_ADMIN, p -> reviews.decide(p.task(), DecisionInput.approve())),
                does("Reviews.decide", DISTRICT, NOBODY, p -> reviews.decide(p.task(), DecisionInput.approve())),
                does("CollectionCases.get", DISTRICT, WATCHERS, p -> cases.get(p.collection())),
                does(
                        "CollectionCases.leave",
                        DISTRICT,
                        movers,
                        p -> cases.leave(p.collection(), LeavingReason.RETIRED, "")),
                does("CollectionCases.submit", SCHOOL, NOBODY, p -> cases.submit(p.collection(), true, "x")),
                does("CollectionCases.withdraw", SCHOOL, NOBODY, p -> cases.withdraw(p.collection())),
                shows("CaseStatuses.of", DISTRICT, WATCHERS, p -> statuses.of(p.submitted())
                        .isPresent()),
                shows("CollectionCases.casesOf", DISTRICT, WATCHERS, p -> !cases.casesOf(p.submitted())
                        .isEmpty()),
                does("ProcessPictures.ofCase", DISTRICT, WATCHERS, p -> pictures.ofCase(p.collection())),
                does(
                        "ProcessPictures.ofLatestReview",
                        DISTRICT,
                        WATCHERS,
                        p -> pictures.ofLatestReview(p.collection())),
                does("ProcessPictures.ofReview", DISTRICT, WATCHERS, p -> pictures.ofReview(new ReviewId(p.review()))));
    }

    private List<Operation> rosters() {
        var roster = context.getBean(RosterService.class);
        var accounts = context.getBean(RosterAccounts.class);
        var people = context.getBean(StaffPeople.class);
        var sheet = context.getBean(StaffSheet.class);
        return List.of(
                does(
                        "RosterService.list",
                        DISTRICT,
                        ROSTER_READERS,
                        p -> roster.list(p.school().id(), StaffFilter.ALL, null, 10)),
                does(
                        "RosterService.count",
                        DISTRICT,
                        ROSTER_READERS,
                        p -> roster.count(p.school().id(), StaffFilter.ALL)),
                does(
                        "RosterService.add",
                        DISTRICT,
                        KEEPERS,
                        p -> roster.add(p.school().id(), Map.of())),
                does("StaffPeople.open", DISTRICT, ROSTER_READERS, p -> people.open(p.draft())),
                does(
                        "StaffSheet.write",
                        DISTRICT,
                        KEEPERS,
                        p -> sheet.write(
                                p.school().id(), StaffFilter.ALL, Locale.CHINA, OutputStream.nullOutputStream())),
                does("RosterService.edit", DISTRICT, KEEPERS, p -> roster.edit(p.draft(), Map.of())),
                does("RosterService.changeStatus", DISTRICT, KEEPERS, p -> roster.changeStatus(p.draft(), "100")),
                does(
                        "RosterAccounts.issue",
                        DISTRICT,
                        SYSTEM_ADMIN,
                        p -> accounts.issue(p.school().id(), List.of())),
                does(
                        "RosterAccounts.reissue",
                        DISTRICT,
                        SYSTEM_ADMIN,
                        p -> accounts.reissue(p.draft(), "asked in person")));
    }

    private List<Operation> imports() {
        var imports = context.getBean(RosterImports.class);
        var decisions = context.getBean(ImportDecisions.class);
        var sheets = context.getBean(RosterSheets.class);
        var filter = RosterImports.RowFilter.ALL;
        var file = TestRosters.xls(SchoolType.PRIMARY_MIDDLE, TestRosters.people(SchoolType.PRIMARY_MIDDLE, 1));
        return List.of(
                does(
                        "RosterImports.upload",
                        DISTRICT,
                        KEEPERS,
                        p -> imports.upload(p.school().id(), "x.xls", file)),
                does("RosterImports.get", DISTRICT, KEEPERS, p -> imports.get(p.roster())),
                does(
                        "RosterImports.recent",
                        DISTRICT,
                        KEEPERS,
                        p -> imports.recent(p.school().id(), 5)),
                does("RosterImports.rows", DISTRICT, KEEPERS, p -> imports.rows(p.roster(), filter, null, 5)),
                does("ImportDecisions.decide", DISTRICT, KEEPERS, p -> decisions.decide(p.roster(), 2, false, false)),
                does("RosterImports.row", DISTRICT, KEEPERS, p -> imports.row(p.roster(), 2)),
                does(
                        "ImportDecisions.decideAll",
                        DISTRICT,
                        KEEPERS,
                        p -> decisions.decideAll(p.roster(), filter, false, false)),
                does("ImportDecisions.confirm", DISTRICT, KEEPERS, p -> decisions.confirm(p.roster())),
                does("ImportDecisions.discard", DISTRICT, KEEPERS, p -> decisions.discard(p.roster())),
                does(
                        "RosterSheets.errorWorkbook",
                        DISTRICT,
                        KEEPERS,
                        p -> sheets.errorWorkbook(p.roster(), Locale.CHINA)),
                does(
                        "RosterSheets.template",
                        CITY,
                        KEEPERS,
                        p -> sheets.template(SchoolType.PRIMARY_MIDDLE, false, Locale.CHINA)));
    }

    private List<Operation> tasks() {
        var tasks = context.getBean(TaskList.class);
        var work = context.getBean("reviewTaskWork", TaskWork.class);
        return List.of(
                shows(
                        "TaskList.page",
                        DISTRICT,
                        WATCHERS,
                        p -> tasks.page(Filter.of(Scope.AREA), null, 100).items().stream()
                                .anyMatch(item -> item.taskId().equals(p.task()))),
                shows("TaskList.pageAt", DISTRICT, WATCHERS, p -> !tasks.pageAt(in(p), 0, 10)
                        .items()
                        .isEmpty()),
                shows("TaskList.count", DISTRICT, WATCHERS, p -> tasks.count(in(p)) > 0),
                shows("TaskList.counts", DISTRICT, WATCHERS, p -> tasks.counts(in(p)).values().stream()
                        .anyMatch(n -> n > 0)),
                does("TaskList.get", DISTRICT, WATCHERS, p -> tasks.get(p.task())),
                does("TaskList.claim", SCHOOL, SCHOOL_ADMIN, p -> tasks.claim(p.task())),
                does("TaskList.claim", DISTRICT, NOBODY, p -> tasks.claim(p.task())),
                does("TaskList.release", SCHOOL, SCHOOL_ADMIN, p -> {
                    tasks.claim(p.task());
                    tasks.release(p.task());
                }),
                does("TaskList.next", DISTRICT, WATCHERS, p -> tasks.next(in(p), p.task())),
                shows("TaskWork.sendBack", DISTRICT, NOBODY, p -> work.sendBack(List.of(p.task()), "TEACHER", "why")
                        .get(0)
                        .done()),
                shows("TaskWork.approve", DISTRICT, NOBODY, p -> work.approve(List.of(p.task()))
                        .get(0)
                        .done()),
                shows("Reviews.decideAll", DISTRICT, NOBODY, p -> context.getBean(Reviews.class)
                        .decideAll(List.of(p.task()), DecisionInput.approve())
                        .get(0)
                        .done()));
    }

    private List<Operation> deadlines() {
        var deadlines = context.getBean(Deadlines.class);
        var outlook = context.getBean(DeadlineOutlook.class);
        var decisions = context.getBean(DeadlineDecisions.class);
        var journal = context.getBean(DeadlineJournal.class);
        var ladders = context.getBean(CampaignLadders.class);
        var ladder = new LadderPlan(List.of(1), List.of(new LadderPlan.Rung(Audience.BUREAU, 1)));
        var sheets = context.getBean(DeadlineSheets.class);
        var answerable = EnumSet.of(Role.INFORMATION_ADMIN, Role.BUSINESS_LEAD);
        return List.of(
                shows("Deadlines.page", DISTRICT, DEADLINE_READERS, p -> deadlines.page(ALL, null, 100).items().stream()
                        .anyMatch(one -> one.id().equals(p.deadline()))),
                shows(
                        "DeadlineOutlook.ahead",
                        DISTRICT,
                        DEADLINE_READERS,
                        p -> outlook.ahead(3650, 1000).next().stream()
                                .anyMatch(day -> p.deadline().equals(day.only()))),
                does(
                        "Deadlines.count",
                        DISTRICT,
                        DEADLINE_READERS,
                        p -> deadlines.count(ALL.below(p.school().id()))),
                does(
                        "Deadlines.counts",
                        DISTRICT,
                        DEADLINE_READERS,
                        p -> deadlines.counts(ALL.below(p.school().id()))),
                shows("DeadlineJournal.page", DISTRICT, VIEWERS, p -> journal.page(LOG, null, 100).items().stream()
                        .anyMatch(one -> one.deadlineId().equals(p.deadline()))),
                does(
                        "DeadlineJournal.count",
                        DISTRICT,
                        VIEWERS,
                        p -> journal.count(LOG.below(p.school().id()))),
                does(
                        "DeadlineSheets.deadlines",
                        DISTRICT,
                        DEADLINE_READERS,
                        p -> sheets.deadlines(
                                ALL.below(p.school().id()), Locale.ROOT, OutputStream.nullOutputStream())),
                does(
                        "DeadlineSheets.journal",
                        DISTRICT,
                        VIEWERS,
                        p -> sheets.journal(LOG.below(p.school().id()), Locale.ROOT, OutputStream.nullOutputStream())),
                does(
                        "DeadlineSheets.urgings",
                        DISTRICT,
                        VIEWERS,
                        p -> sheets.urgings(p.school().id(), Locale.ROOT, OutputStream.nullOutputStream())),
                does("CampaignLadders.get", DISTRICT, VIEWERS, p -> ladders.get(p.campaign())),
                does("CampaignLadders.gaps", DISTRICT, VIEWERS, p -> ladders.gaps(p.campaign())),
                does("CampaignLadders.change", DISTRICT, LEADS, p -> ladders.change(p.campaign(), ladder, "why")),
                does("CampaignLadders.change", SCHOOL, NOBODY, p -> ladders.change(p.campaign(), ladder, "why")),
                does("Deadlines.get", DISTRICT, DEADLINE_READERS, p -> deadlines.get(p.deadline())),
                does("Deadlines.history", DISTRICT, DEADLINE_READERS, p -> deadlines.history(p.deadline())),
                does("Deadlines.guidance", DISTRICT, DEADLINE_READERS, p -> deadlines.guidance(p.deadline())),
                does("Deadlines.acts", DISTRICT, DEADLINE_READERS, p -> deadlines.acts(p.deadline())),
                does("DeadlineDecisions.attest", DISTRICT, answerable, p -> decisions.attest(p.deadline(), "seen")),
                does("DeadlineDecisions.attest", SCHOOL, answerable, p -> decisions.attest(p.deadline(), "seen")),
                does("DeadlineDecisions.cancel", DISTRICT, SUPERVISORS, p -> decisions.cancel(p.deadline(), "why")),
                does("DeadlineDecisions.cancel", SCHOOL, NOBODY, p -> decisions.cancel(p.deadline(), "why")),
                does("DeadlineDecisions.reopen", DISTRICT, SUPERVISORS, p -> decisions.reopen(p.deadline(), "why")),
                does("DeadlineDecisions.reopen", SCHOOL, NOBODY, p -> decisions.reopen(p.deadline(), "why")));
    }

    private List<Operation> supervision() {
        var supervision = context.getBean(Supervision.class);
        var urging = context.getBean(Urging.class);
        var tasks = context.getBean(TaskList.class);
        var urgers = EnumSet.of(Role.INFORMATION_ADMIN, Role.BUSINESS_LEAD);
        var later = LocalDate.of(2100, 1, 1);
        return List.of(
                does("Supervision.taskOf", DISTRICT, DEADLINE_READERS, p -> supervision.taskOf(p.deadline())),
                shows("Supervision.milestones", DISTRICT, DEADLINE_READERS, p -> !supervision
                        .milestones(List.of(p.deadline()))
                        .isEmpty()),
                shows("Supervision.isMine", SCHOOL, SCHOOL_ADMIN, p -> supervision.isMine(tasks.get(p.task()))),
                does("Supervision.urge", DISTRICT, SUPERVISORS, p -> supervision.urge(p.deadline(), "please")),
                does("Supervision.urge", SCHOOL, NOBODY, p -> supervision.urge(p.deadline(), "please")),
                does("Supervision.extend", DISTRICT, SUPERVISORS, p -> supervision.extend(p.deadline(), later, "why")),
                does("Supervision.extend", SCHOOL, NOBODY, p -> supervision.extend(p.deadline(), later, "why")),
                does("Supervision.inspect", DISTRICT, SUPERVISORS, p -> supervision.inspect(p.deadline(), "seen")),
                does("Supervision.inspect", SCHOOL, NOBODY, p -> supervision.inspect(p.deadline(), "seen")),
                does("Supervision.note", DISTRICT, SUPERVISORS, p -> supervision.note(p.deadline(), "seen")),
                does("Supervision.note", SCHOOL, NOBODY, p -> supervision.note(p.deadline(), "seen")),
                does(
                        "Urging.urgeLateUnits",
                        DISTRICT,
                        SUPERVISORS,
                        p -> urging.urgeLateUnits(p.school().id(), null, "please")),
                does(
                        "Urging.urgeLateTeachers",
                        DISTRICT,
                        urgers,
                        p -> urging.urgeLateTeachers(p.campaign(), p.school().id(), "please")),
                does("Urging.urgeTeacher", DISTRICT, urgers, p -> urging.urgeTeacher(p.collection(), "please")),
                does(
                        "Urging.page",
                        DISTRICT,
                        VIEWERS,
                        p -> urging.page(p.school().id(), null, 10)),
                does(
                        "Urging.count",
                        DISTRICT,
                        VIEWERS,
                        p -> urging.count(p.school().id())));
    }

    private List<Operation> plans() {
        var plans = context.getBean(Plans.class);
        var groups = context.getBean(WorkingGroups.class);
        var register = context.getBean(ChoiceRegister.class);
        var sheets = context.getBean(PlanSheets.class);
        var nowhere = OutputStream.nullOutputStream();
        return List.of(
                does("Plans.preview", CITY, LEADS, p -> plans.preview(newPlan(top(p)))),
                does("Plans.create", CITY, LEADS, p -> plans.create(newPlan(top(p)))),
                does("Plans.create", DISTRICT, NOBODY, p -> plans.create(newPlan(top(p)))),
                does("Plans.get", DISTRICT, VIEWERS, p -> plans.get(p.plan())),
                does("Plans.changes", DISTRICT, VIEWERS, p -> plans.changes(p.plan())),
                shows("Plans.visible", DISTRICT, VIEWERS, p -> plans.visible().stream()
                        .anyMatch(row -> row.campaign().id().equals(p.plan()))),
                shows("Plans.places", CITY, LEADS, p -> !plans.places().isEmpty()),
                shows("Plans.mayLead", CITY, LEADS, p -> plans.mayLead(plans.get(p.plan()))),
                shows("Plans.mayLead", DISTRICT, NOBODY, p -> plans.mayLead(plans.get(p.plan()))),
                does("PlanSheets.plan", DISTRICT, VIEWERS, p -> sheets.plan(p.plan(), Locale.CHINA, nowhere)),
                does("PlanSheets.group", DISTRICT, VIEWERS, p -> sheets.group(p.plan(), Locale.CHINA, nowhere)),
                does("PlanSheets.persons", DISTRICT, VIEWERS, p -> sheets.persons(p.plan(), Locale.CHINA, nowhere)),
                does("ChoiceRegister.changes", DISTRICT, VIEWERS, p -> register.changes(p.plan())),
                does("WorkingGroups.groups", DISTRICT, VIEWERS, p -> groups.groups(p.plan())),
                does("WorkingGroups.members", DISTRICT, VIEWERS, p -> groups.members(p.plan(), top(p))),
                does(
                        "WorkingGroups.members",
                        DISTRICT,
                        VIEWERS,
                        p -> groups.members(p.plan(), p.district().id())),
                does(
                        "WorkingGroups.members",
                        SCHOOL,
                        NOBODY,
                        p -> groups.members(p.plan(), p.district().id())),
                does("WorkingGroups.persons", DISTRICT, VIEWERS, p -> groups.persons(p.plan())),
                does("WorkingGroups.replace", CITY, LEADS, p -> groups.replace(p.plan(), top(p), List.of())),
                does("WorkingGroups.replace", DISTRICT, NOBODY, p -> groups.replace(p.plan(), top(p), List.of())),
                does(
                        "WorkingGroups.replace",
                        DISTRICT,
                        EnumSet.of(Role.BUSINESS_LEAD, Role.INFORMATION_ADMIN),
                        p -> groups.replace(p.plan(), p.district().id(), List.of())),
                does(
                        "WorkingGroups.replace",
                        CITY,
                        NOBODY,
                        p -> groups.replace(p.plan(), p.district().id(), List.of())));
    }

    /** Whoever may create a plan rehearses, and sees all rehearsals of templates: they hold nothing real. */
    private List<Operation> rehearsals() {
        var rehearsals = context.getBean(Rehearsals.class);
        var without = new NewRehearsal(PlanTemplate.CITY, null, 0, 0, 1, LocalDate.of(2098, 12, 1), "zh");
        return List.of(
                shows("Rehearsals.templates", CITY, LEADS, p -> !rehearsals
                        .templates()
                        .isEmpty()),
                shows("Rehearsals.plans", CITY, LEADS, p -> rehearsals.plans().stream()
                        .anyMatch(row -> row.campaign().id().equals(p.plan()))),
                does("Rehearsals.plans", DISTRICT, NOBODY, p -> rehearsals.plans()),
                does("Rehearsals.planFile", CITY, LEADS, p -> rehearsals.planFile(p.plan())),
                does("Rehearsals.planFile", DISTRICT, NOBODY, p -> rehearsals.planFile(p.plan())),
                does("Rehearsals.planFile", SCHOOL, NOBODY, p -> rehearsals.planFile(p.plan())),
                does("Rehearsals.latest", CITY, LEADS, p -> rehearsals.latest()),
                does("Rehearsals.latest", DISTRICT, NOBODY, p -> rehearsals.latest()),
                does("Rehearsals.start", CITY, LEADS, p -> rehearsals.start(without)),
                does("Rehearsals.start", DISTRICT, NOBODY, p -> rehearsals.start(without)),
                does("Rehearsals.get", CITY, LEADS, p -> rehearsals.get(rehearsal())),
                does("Rehearsals.report", CITY, LEADS, p -> rehearsals.report(rehearsal())),
                does("Rehearsals.cancel", CITY, LEADS, p -> rehearsals.cancel(rehearsal())));
    }

    /** A rehearsal that ended without a report. */
    private RehearsalId rehearsal() {
        var id = UUID.randomUUID();
        context.getBean(JdbcClient.class)
                .sql(
                        """
                        insert into rehearsal (id, template, units, teachers, seed, starts_on, language, state,
                            started_by, started_at, seen_at)
                        select :id, 'yueyang-city', 2, 2, 1, date '2098-12-01', 'zh', 'CANCELLED', a.id, now(), now()
                        from account a limit 1
                        """)
                .param("id", id)
                .update();
        return new RehearsalId(id);
    }

    private List<Operation> planning() {
        var editing = context.getBean(PlanEditing.class);
        var launching = context.getBean(PlanLaunching.class);
        var day = LocalDate.of(2098, 12, 1);
        var dates = new PlanEditing.Dates(day, day.plusDays(9), WeekendPolicy.KEEP);
        var choice = PlanChoice.C26_AUDIT_DAY;
        return Stream.of(CITY, DISTRICT)
                .flatMap(seat -> {
                    var leads = seat == CITY ? LEADS : NOBODY;
                    return Stream.of(
                            does(
                                    "PlanEditing.previewMove",
                                    seat,
                                    leads,
                                    p -> editing.previewMove(p.milestone(), dates)),
                            does("PlanEditing.move", seat, leads, p -> editing.move(p.milestone(), dates, "why")),
                            does("PlanEditing.previewRebase", seat, leads, p -> editing.previewRebase(p.plan(), day)),
                            does("PlanEditing.rebase", seat, leads, p -> editing.rebase(p.plan(), day, "why")),
                            does("PlanEditing.cancel", seat, leads, p -> editing.cancel(p.milestone(), "why")),
                            does(
                                    "PlanEditing.describe",
                                    seat,
                                    leads,
                                    p -> editing.describe(p.milestone(), Milestone.Words.NONE)),
                            does(
                                    "PlanEditing.choose",
                                    seat,
                                    leads,
                                    p -> editing.choose(p.plan(), choice, "COUNTY_FIRST", "why")),
                            does("PlanLaunching.readiness", seat, leads, p -> launching.readiness(p.plan())),
                            does("PlanLaunching.launch", seat, leads, p -> launching.launch(p.plan())),
                            does("PlanLaunching.close", seat, leads, p -> launching.close(p.plan(), "why")));
                })
                .toList();
    }

    private List<Operation> calendar() {
        var edits = context.getBean(CalendarEdits.class);
        var day = LocalDate.of(2098, 12, 1);
        return List.of(
                shows("CalendarEdits.mayEdit", CITY, SYSTEM_ADMIN, p -> edits.mayEdit()),
                shows("CalendarEdits.mayEdit", DISTRICT, NOBODY, p -> edits.mayEdit()),
                does(
                        "CalendarEdits.edit",
                        CITY,
                        SYSTEM_ADMIN,
                        p -> edits.edit(day, DayKind.PUBLIC_HOLIDAY, null, "why")),
                does("CalendarEdits.edit", DISTRICT, NOBODY, p -> edits.edit(day, DayKind.PUBLIC_HOLIDAY, null, "why")),
                does("CalendarEdits.withdraw", CITY, SYSTEM_ADMIN, p -> edits.withdraw(day, "why")),
                does("CalendarEdits.withdraw", DISTRICT, NOBODY, p -> edits.withdraw(day, "why")));
    }

    /** The unit of the plan of a place. */
    private UnitId top(Place place) {
        return context.getBean(SystemIdentity.class).call(() -> context.getBean(Plans.class)
                .get(place.plan())
                .campaign()
                .plan()
                .unit());
    }

    static NewPlan newPlan(UnitId city) {
        return new NewPlan("采集", city, PlanTemplate.CITY, LocalDate.of(2098, 12, 1), Map.of());
    }

    private List<Operation> operations() {
        var operations = context.getBean(OperationsService.class);
        return List.of(
                shows("OperationsService.isOperator", CITY, SYSTEM_ADMIN, p -> operations.isOperator()),
                does("OperationsService.health", CITY, SYSTEM_ADMIN, p -> operations.health()),
                does("OperationsService.counts", CITY, SYSTEM_ADMIN, p -> operations.counts()),
                does("OperationsService.stoppedJobs", CITY, SYSTEM_ADMIN, p -> operations.stoppedJobs()),
                does("OperationsService.models", CITY, SYSTEM_ADMIN, p -> operations.models()),
                does("OperationsService.failedJobs", CITY, SYSTEM_ADMIN, p -> operations.failedJobs(null, 5)),
                does("OperationsService.retryAll", CITY, SYSTEM_ADMIN, p -> operations.retryAll()),
                does(
                        "OperationsService.suspendedInstances",
                        CITY,
                        SYSTEM_ADMIN,
                        p -> operations.suspendedInstances(null, 5)),
                does("OperationsService.health", DISTRICT, NOBODY, p -> operations.health()),
                does("OperationsService.lastReconciliation", CITY, SYSTEM_ADMIN, p -> operations.lastReconciliation()),
                does("OperationsService.checkTasks", CITY, SYSTEM_ADMIN, p -> operations.checkTasks()),
                does("OperationsService.mendTasks", CITY, SYSTEM_ADMIN, p -> operations.mendTasks()),
                does("OperationsService.failure", DISTRICT, NOBODY, p -> operations.failure("none")),
                does("OperationsService.retry", DISTRICT, NOBODY, p -> operations.retry("none")),
                does("OperationsService.resume", DISTRICT, NOBODY, p -> operations.resume("none")));
    }

    /** Both ways out keep the same rules; pages and controllers call them by their common name. */
    private List<Operation> stoppedDeliveries() {
        var mails = context.getBean(MailDeliveries.class);
        var chats = context.getBean(ChatDeliveries.class);
        return Stream.of(mails, chats).flatMap(way -> stopped(way).stream()).toList();
    }

    private List<Operation> stopped(StoppedDeliveries<?> deliveries) {
        var type = "StoppedDeliveries";
        return List.of(
                does(type + ".stopped", CITY, SYSTEM_ADMIN, p -> deliveries.stopped(null, 5)),
                does(type + ".stoppedCount", CITY, SYSTEM_ADMIN, p -> deliveries.stoppedCount()),
                does(type + ".waitingCount", CITY, SYSTEM_ADMIN, p -> deliveries.waitingCount()),
                does(type + ".retryAll", CITY, SYSTEM_ADMIN, p -> deliveries.retryAll()),
                does(type + ".retryAll", DISTRICT, NOBODY, p -> deliveries.retryAll()),
                does(type + ".retry", DISTRICT, NOBODY, p -> deliveries.retry(UUID.randomUUID())));
    }

    private List<Operation> groupChats() {
        var chats = context.getBean(GroupChats.class);
        var wish = new ChatWish(ChatFormat.WECOM, "https://localhost/hook", true, true);
        return List.of(
                shows("GroupChats.kept", DISTRICT, LEADS, p -> chats.kept().stream()
                        .anyMatch(unit -> unit.covers(p.school().path()))),
                does("GroupChats.of", DISTRICT, LEADS, p -> chats.of(p.school().id())),
                does(
                        "GroupChats.save",
                        DISTRICT,
                        LEADS,
                        p -> chats.save(p.school().id(), wish)),
                does(
                        "GroupChats.remove",
                        DISTRICT,
                        LEADS,
                        p -> chats.remove(p.school().id())),
                does(
                        "GroupChats.tryOut",
                        DISTRICT,
                        NOBODY,
                        p -> chats.tryOut(p.school().id())));
    }

    private long edition(RecordId record) {
        return context.getBean(RecordEditing.class).section(record, SECTION).edition();
    }

    private String row(RecordId record) {
        return context.getBean(RecordEditing.class)
                .section(record, SECTION)
                .rows()
                .get(0)
                .id();
    }

    private static Filter in(Place place) {
        var all = Filter.of(Scope.AREA);
        return new Filter(all.scope(), place.school().id(), null, null, false, false, false, "", all.sort(), false);
    }

    private static CaseQuery below(Place place) {
        return new CaseQuery(place.school().id(), Set.of(), false);
    }

    static CampaignPlan plan(Place place) {
        return plan(Objects.requireNonNull(place.district().id()));
    }

    static CampaignPlan plan(org.shice.organization.UnitId unit) {
        var today = LocalDate.now(TimeSettings.ZONE);
        return new CampaignPlan(
                "Rights",
                unit,
                new ScopeRule(true, 12, false),
                today,
                today.plusDays(1),
                today.plusDays(2),
                today.plusDays(3),
                today.plusDays(4),
                today.plusDays(5));
    }
}
