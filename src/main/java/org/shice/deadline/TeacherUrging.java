package org.shice.deadline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.Role;
import org.shice.campaign.CampaignId;
import org.shice.campaign.Campaigns;
import org.shice.deadline.Urging.Urged;
import org.shice.notice.NoticeKind;
import org.shice.notice.Notices;
import org.shice.organization.UnitInfo;
import org.shice.platform.error.InvalidInput;
import org.shice.profile.RecordInfo;
import org.shice.profile.Records;
import org.shice.review.CaseFigures;
import org.shice.review.CaseId;
import org.shice.review.CaseInfo;
import org.shice.review.CollectionCases;
import org.shice.review.Stage;
import org.springframework.stereotype.Component;

/** Urges teachers whose record is with them. */
@Component
class TeacherUrging {

    private static final Role[] URGERS = {Role.INFORMATION_ADMIN, Role.BUSINESS_LEAD};
    private static final int CHUNK = 200;
    private static final String LINK = "my-record";

    private final CollectionCases cases;
    private final CaseFigures figures;
    private final Campaigns campaigns;
    private final Records records;
    private final UrgingRows rows;
    private final Notices notices;
    private final Access access;
    private final Clock clock;

    TeacherUrging(
            CollectionCases cases,
            CaseFigures figures,
            Campaigns campaigns,
            Records records,
            UrgingRows rows,
            Notices notices,
            Access access,
            Clock clock) {
        this.cases = cases;
        this.figures = figures;
        this.campaigns = campaigns;
        this.records = records;
        this.rows = rows;
        this.notices = notices;
        this.access = access;
        this.clock = clock;
    }

    Urged urge(CaseId id, String text) {
        var one = cases.get(id);
        access.require(one.unitPath(), URGERS);
        if (!one.stage().isWithTeacher()) {
            throw new InvalidInput("caseId", "error.deadline.not-with-teacher");
        }
        var campaign = new CampaignId(one.campaignId());
        return urge(List.of(one), campaigns.get(campaign).plan().name(), text);
    }

    Urged urgeLate(CampaignId campaign, UnitInfo below, String text) {
        access.require(below.path(), URGERS);
        var name = campaigns.get(campaign).plan().name();
        var urged = new Urged(0, 0, 0);
        for (var stage : List.of(Stage.FILL, Stage.RETURNED)) {
            var late = new CaseFigures.Selection(campaign.value(), List.of(below.path()), Set.of(stage), true);
            for (var page = page(late, null);
                    !page.isEmpty();
                    page = page(late, page.get(page.size() - 1).id())) {
                urged = urged.plus(urge(page, name, text));
            }
        }
        return urged;
    }

    private List<CaseInfo> page(CaseFigures.Selection late, @Nullable CaseId after) {
        return figures.cases(late, clock.instant(), after, CHUNK);
    }

    private Urged urge(List<CaseInfo> late, String campaign, String text) {
        var people = records.getAll(late.stream().map(CaseInfo::recordId).toList());
        var results = new ArrayList<Urged>();
        for (var one : late) {
            var person = people.get(one.recordId());
            results.add(person == null ? new Urged(0, 0, 1) : urge(one, person, campaign, text));
        }
        return results.stream().reduce(new Urged(0, 0, 0), Urged::plus);
    }

    private Urged urge(CaseInfo one, RecordInfo person, String campaign, String text) {
        var account = person.accountId();
        if (account == null) {
            return new Urged(0, 0, 1);
        }
        var about = new UrgingRows.About(
                one.campaignId(), one.unitId(), one.unitPath(), null, one.id().value());
        var told =
                rows.insert(List.of(account), about, text, access.actor().id().value());
        notices.send(NoticeKind.RECORD_URGED, told, Map.of("campaign", campaign, "text", text), LINK);
        return new Urged(told.size(), 1 - told.size(), 0);
    }
}
