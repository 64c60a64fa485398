package org.shice.deadline;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.Access;
import org.shice.account.AccountId;
import org.shice.campaign.CampaignId;
import org.shice.deadline.DeadlineLog.Entry;
import org.shice.notice.NoticeKind;
import org.shice.notice.Notices;
import org.shice.organization.UnitId;
import org.shice.organization.UnitInfo;
import org.shice.organization.Units;
import org.shice.platform.error.InvalidInput;
import org.shice.platform.page.KeysetPage;
import org.shice.review.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class UrgingService implements Urging {

    private static final int LONGEST_TEXT = 500;

    private final JdbcClient jdbc;
    private final DeadlineRights rights;
    private final DeadlinePeople people;
    private final DeadlineLog log;
    private final UrgingRows rows;
    private final UrgingRegister register;
    private final TeacherUrging teachers;
    private final Notices notices;
    private final Access access;
    private final Units units;

    UrgingService(
            JdbcClient jdbc,
            DeadlineRights rights,
            DeadlinePeople people,
            DeadlineLog log,
            UrgingRows rows,
            UrgingRegister register,
            TeacherUrging teachers,
            Notices notices,
            Access access,
            Units units) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.people = people;
        this.log = log;
        this.rows = rows;
        this.register = register;
        this.teachers = teachers;
        this.notices = notices;
        this.access = access;
        this.units = units;
    }

    @Override
    public Urged urge(DeadlineId id, String text) {
        var row = rights.supervised(id);
        if (!row.state().isOpen()) {
            throw new DeadlineClosed(row.state());
        }
        return urge(row, words(text));
    }

    @Override
    public Urged urgeLateUnits(UnitId below, @Nullable UUID campaignId, String text) {
        var unit = units.get(below);
        access.require(unit.path(), DeadlineRights.SUPERVISORS);
        var words = words(text);
        return late(unit, campaignId).stream()
                .filter(rights::maySupervise)
                .map(row -> urge(row, words))
                .reduce(new Urged(0, 0, 0), Urged::plus);
    }

    @Override
    public Urged urgeTeacher(CaseId id, String text) {
        return teachers.urge(id, words(text));
    }

    @Override
    public Urged urgeLateTeachers(CampaignId campaign, UnitId below, String text) {
        return teachers.urgeLate(campaign, units.get(below), words(text));
    }

    @Override
    @Transactional(readOnly = true)
    public KeysetPage<UrgingInfo> page(@Nullable UnitId below, @Nullable String cursor, int limit) {
        return register.page(below, cursor, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(@Nullable UnitId below) {
        return register.count(below);
    }

    private Urged urge(DeadlineRow row, String text) {
        var inCharge = people.inCharge(row.unitId());
        if (inCharge.isEmpty()) {
            return new Urged(0, 0, 1);
        }
        var about = new UrgingRows.About(
                row.campaignId(), row.unitId(), row.unitPath(), row.id().value(), null);
        Set<AccountId> told = rows.insert(inCharge, about, text, me());
        if (!told.isEmpty()) {
            log.write(row, Entry.urged(me(), told.size(), text));
            notices.send(NoticeKind.DEADLINE_URGED, told, values(row, text), DeadlineLinks.page(row.id()));
        }
        return new Urged(told.size(), inCharge.size() - told.size(), 0);
    }

    private Map<String, String> values(DeadlineRow row, String text) {
        return Map.of(
                "milestoneKey", row.nameKey(),
                "unit", people.unitName(row.unitId()),
                "dueAt", row.endsAt().toString(),
                "text", text);
    }

    private List<DeadlineRow> late(UnitInfo unit, @Nullable UUID campaignId) {
        return jdbc.sql(
                        DeadlineRows.SELECT
                                + """
                         where d.state = 'OVERDUE' and d.unit_path ^@ :path
                           and (cast(:campaign as uuid) is null or d.campaign_id = :campaign)
                         order by d.ends_at, d.id
                        """)
                .param("path", unit.path())
                .param("campaign", campaignId, Types.OTHER)
                .query(DeadlineRows::read)
                .list();
    }

    private static String words(String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw new InvalidInput("text", "error.deadline.text-missing");
        }
        if (words.length() > LONGEST_TEXT) {
            throw new InvalidInput("text", "error.deadline.text-long", LONGEST_TEXT);
        }
        return words;
    }

    private UUID me() {
        return access.actor().id().value();
    }
}
