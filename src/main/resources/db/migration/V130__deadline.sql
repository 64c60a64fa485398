create table ladder_step (
    ladder varchar(40) not null,
    kind varchar(10) not null,
    number integer not null,
    offset_days integer not null,
    at_time time,
    audience varchar(20),
    constraint pk_ladder_step primary key (ladder, kind, number),
    constraint ck_ladder_step_kind check (kind in ('REMINDER', 'RUNG')),
    constraint ck_ladder_step_rung check ((kind = 'RUNG') = (audience is not null)),
    constraint ck_ladder_step_side check ((kind = 'RUNG') = (offset_days >= 0) or offset_days = 0)
);
comment on table ladder_step is 'reminders before a due day and rungs of the ladder after it, as data (R-14)';
comment on column ladder_step.at_time is 'time of the day in Asia/Shanghai; null is the moment at which the day is over';

insert into ladder_step (ladder, kind, number, offset_days, at_time, audience) values
    ('standard', 'REMINDER', 1, -7, '09:00', null),
    ('standard', 'REMINDER', 2, -3, '09:00', null),
    ('standard', 'REMINDER', 3, -1, '09:00', null),
    ('standard', 'REMINDER', 4, 0, '09:00', null),
    ('standard', 'RUNG', 1, 0, null, 'UNIT_LEAD'),
    ('standard', 'RUNG', 2, 1, '09:00', 'DISTRICT'),
    ('standard', 'RUNG', 3, 3, '09:00', 'BUREAU'),
    ('standard', 'RUNG', 4, 5, '09:00', 'BULLETIN');

create table milestone_watch (
    milestone_id uuid constraint pk_milestone_watch primary key,
    campaign_id uuid not null,
    name_key varchar(120) not null,
    measure varchar(30) not null,
    ladder varchar(40) not null,
    due_at timestamptz not null,
    state varchar(12) not null,
    opening_cursor varchar(400),
    units integer not null default 0,
    opened_at timestamptz not null,
    closed_at timestamptz,
    signal varchar(12),
    constraint ck_milestone_watch_state check (state in ('OPENING', 'WAITING', 'DONE', 'CANCELLED'))
);
create index ix_milestone_watch_campaign on milestone_watch (campaign_id);
create index ix_milestone_watch_signal on milestone_watch (milestone_id) where signal is not null;
create index ix_milestone_watch_waiting on milestone_watch (milestone_id) where state = 'WAITING';
comment on table milestone_watch is 'a milestone whose units are watched; what its process reads and waits for';

create table unit_deadline (
    id uuid constraint pk_unit_deadline primary key,
    milestone_id uuid not null constraint fk_unit_deadline_milestone references milestone_watch,
    campaign_id uuid not null,
    unit_id uuid not null constraint fk_unit_deadline_unit references organization_unit,
    unit_path varchar(400) not null,
    superior_id uuid not null constraint fk_unit_deadline_superior references organization_unit,
    superior_path varchar(400) not null,
    due_at timestamptz not null,
    extended_to timestamptz,
    ends_at timestamptz not null generated always as (greatest(due_at, coalesce(extended_to, due_at))) stored,
    state varchar(12) not null,
    round integer not null default 1,
    round_at timestamptz not null,
    reminder integer not null default 0,
    rung integer not null default 0,
    opened_at timestamptz not null,
    met_at timestamptz,
    attested_by uuid,
    evidence varchar(1000),
    signal varchar(12),
    signal_at timestamptz,
    signal_tries integer not null default 0,
    constraint uq_unit_deadline unique (milestone_id, unit_id),
    constraint ck_unit_deadline_state check (state in ('OPEN', 'OVERDUE', 'MET', 'MET_LATE', 'CANCELLED')),
    constraint ck_unit_deadline_met check ((state in ('MET', 'MET_LATE')) = (met_at is not null))
);
create index ix_unit_deadline_due on unit_deadline (ends_at, id);
create index ix_unit_deadline_unit on unit_deadline (unit_id, ends_at);
create index ix_unit_deadline_campaign on unit_deadline (campaign_id, ends_at, id);
create index ix_unit_deadline_path on unit_deadline (unit_path text_pattern_ops, ends_at);
create index ix_unit_deadline_open on unit_deadline (milestone_id) where state in ('OPEN', 'OVERDUE');
create index ix_unit_deadline_signal on unit_deadline (signal_at, id) where signal is not null;
comment on column unit_deadline.round is 'begins anew with every new date and every reopening; a reminder or rung happens once per round';
comment on column unit_deadline.signal is 'what the process has not been told yet; taken off by the transaction that tells it';

create table deadline_event (
    id bigint generated always as identity constraint pk_deadline_event primary key,
    deadline_id uuid not null constraint fk_deadline_event_deadline references unit_deadline,
    campaign_id uuid not null,
    unit_path varchar(400) not null,
    kind varchar(12) not null,
    round integer not null,
    number integer,
    audience varchar(20),
    told integer,
    old_at timestamptz,
    new_at timestamptz,
    text varchar(1000),
    by_id uuid,
    at timestamptz not null
);
create unique index uq_deadline_event_step on deadline_event (deadline_id, round, kind, number) where number is not null;
create index ix_deadline_event_deadline on deadline_event (deadline_id, id);
create index ix_deadline_event_campaign on deadline_event (campaign_id, at desc, id);
comment on index uq_deadline_event_step is 'a reminder or a rung happens once, whatever job is repeated';

create function refuse_deadline_event_change() returns trigger language plpgsql as $$
begin
    raise exception 'the history of deadlines is append-only';
end $$;

create trigger deadline_event_append_only before update or delete or truncate on deadline_event
    for each statement execute function refuse_deadline_event_change();

create table urging (
    id uuid constraint pk_urging primary key,
    account_id uuid not null constraint fk_urging_account references account,
    urged_on date not null,
    campaign_id uuid not null,
    unit_id uuid not null constraint fk_urging_unit references organization_unit,
    unit_path varchar(400) not null,
    deadline_id uuid constraint fk_urging_deadline references unit_deadline,
    case_id uuid,
    text varchar(500) not null,
    urged_by uuid not null,
    urged_at timestamptz not null,
    constraint uq_urging_day unique (account_id, urged_on),
    constraint ck_urging_subject check ((deadline_id is null) <> (case_id is null))
);
create index ix_urging_path on urging (unit_path text_pattern_ops, urged_at desc);
create index ix_urging_at on urging (urged_at desc, id);
