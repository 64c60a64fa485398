package org.shice.board;

import java.util.UUID;
import org.shice.account.Role;
import org.shice.account.TestPeople;
import org.shice.account.TestPeople.TestPerson;
import org.shice.campaign.CampaignCity;
import org.shice.campaign.CampaignId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A campaign of a city with 5,000 schools, an open milestone for each, and people in all stages; for measurements. */
public final class LargeBoard {

    public static final int UNITS = 5_000;
    public static final int PEOPLE = 50_000;

    public final TestPeople people;
    public final TestPerson manager;
    public final CampaignId campaign;

    private final CampaignCity city;
    private final JdbcTemplate jdbc;

    public LargeBoard(ApplicationContext context) {
        city = new CampaignCity(context);
        jdbc = context.getBean(JdbcTemplate.class);
        people = city.people;
        manager = people.person(city.bureau, Role.MANAGER);
        campaign = city.opened();
        insertUnits();
        insertRecords();
        insertCases();
        insertReviews();
        insertDeadlines();
        jdbc.execute("vacuum analyze organization_unit, teacher_record, collection_case, review, unit_deadline");
    }

    private void insertUnits() {
        jdbc.update(
                """
                insert into organization_unit (id, code, name, kind, school_type, ownership, parent_id, path)
                select gen_random_uuid(), ? || n, 'School ' || n, 'SCHOOL', 'PRIMARY_MIDDLE', 'PUBLIC', d.id,
                    d.path || ? || n || '/'
                from generate_series(1, ?) n
                join (select id, path, row_number() over (order by path) - 1 as place from organization_unit
                      where kind = 'DISTRICT_BUREAU' and path like ? || '%') d on d.place = n % 2""",
                "b" + TestPeople.unique(), "b", UNITS, city.bureau.path());
    }

    private void insertRecords() {
        jdbc.update(
                """
                insert into teacher_record (id, unit_id, unit_path, school_type, name, sex, document_type,
                    document_number, document_hash, document_masked, staff_status, tenured, state, created_at)
                select gen_random_uuid(), u.id, u.path, 'PRIMARY_MIDDLE', 'Name ' || n, '1', '1', '\\x00',
                    decode(md5(u.path || n), 'hex'), '******', '1', true, 'DRAFT', now()
                from generate_series(1, ?) n join organization_unit u on u.kind = 'SCHOOL' and u.name like 'School %'
                where u.path like ? || '%'""",
                PEOPLE / UNITS, city.bureau.path());
    }

    private void insertCases() {
        jdbc.update(
                """
                insert into collection_case (id, campaign_id, record_id, unit_id, unit_path, stage, stage_since,
                    submitted_at, finished_at, fill_due_at, unit_due_at, section_due_at, district_due_at,
                    confirm_due_at)
                select gen_random_uuid(), ?, id, unit_id, unit_path, s.stage, now(),
                    case when s.stage <> 'FILL' then now() - interval '3 days' end,
                    case when s.stage = 'EFFECTIVE' then now() - interval '1 day' end, now() - interval '1 day',
                    now() + interval '5 days', now() + interval '6 days', now() + interval '7 days',
                    now() + interval '8 days'
                from teacher_record r cross join lateral (select (array['FILL', 'RETURNED', 'UNIT', 'DISTRICT',
                    'CONFIRM', 'EFFECTIVE'])[1 + abs(hashtext(r.id::text)) % 6] as stage) s
                where unit_path like ? || '%' and document_masked = '******'""",
                campaign.value(), city.bureau.path());
    }

    private void insertReviews() {
        jdbc.update(
                """
                insert into record_version (id, record_id, number, content, content_hash, submitted_at, submitted_by)
                select gen_random_uuid(), record_id, 1, '{}', '\\x00', submitted_at, gen_random_uuid()
                from collection_case where campaign_id = ? and submitted_at is not null""",
                campaign.value());
        jdbc.update(
                """
                insert into review (id, record_id, subject_kind, subject_id, version_id, unit_id, unit_path, state,
                    opened_by, opened_at)
                select gen_random_uuid(), c.record_id, 'COLLECTION', c.id, v.id, c.unit_id, c.unit_path,
                    case c.stage when 'EFFECTIVE' then 'APPROVED' when 'RETURNED' then 'RETURNED' else 'OPEN' end,
                    gen_random_uuid(), c.submitted_at
                from collection_case c join record_version v on v.record_id = c.record_id
                where c.campaign_id = ?""",
                campaign.value());
    }

    private void insertDeadlines() {
        var milestone = UUID.randomUUID();
        jdbc.update(
                "insert into milestone_watch (milestone_id, campaign_id, name_key, measure, ladder, due_at, state,"
                        + " opened_at) values (?, ?, 'ui.home', 'ATTESTED', 'standard', now() + interval '9 days',"
                        + " 'WAITING', now())",
                milestone,
                campaign.value());
        jdbc.update(
                """
                insert into unit_deadline (id, milestone_id, campaign_id, unit_id, unit_path, superior_id,
                    superior_path, due_at, state, round_at, opened_at)
                select gen_random_uuid(), ?, ?, u.id, u.path, d.id, d.path, now() + interval '9 days', 'OPEN', now(),
                    now()
                from organization_unit u join organization_unit d on d.id = u.parent_id
                where u.name like 'School %' and u.path like ? || '%'""",
                milestone, campaign.value(), city.bureau.path());
    }
}
