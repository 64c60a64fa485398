create table campaign_plan (
    campaign_id uuid constraint pk_campaign_plan primary key constraint fk_campaign_plan_campaign references campaign,
    unit_id uuid not null constraint fk_campaign_plan_unit references organization_unit,
    template varchar(60) not null,
    base_start_on date not null,
    state varchar(12) not null,
    settings jsonb not null,
    created_at timestamptz not null,
    created_by uuid not null,
    launched_at timestamptz,
    launched_by uuid,
    closed_at timestamptz,
    closed_by uuid,
    version bigint not null default 0,
    constraint ck_campaign_plan_state check (state in ('DRAFT', 'LAUNCHED', 'CLOSED'))
);
comment on column campaign_plan.settings is 'answers chosen where the sources contradict each other (domain.md 4.7)';

create table milestone (
    id uuid constraint pk_milestone primary key,
    campaign_id uuid not null constraint fk_milestone_plan references campaign_plan,
    template varchar(60) not null,
    key varchar(60) not null,
    sort_order integer not null,
    responsible varchar(40) not null,
    measure varchar(30) not null,
    starts_on date not null,
    nominal_due_on date not null,
    weekend_policy varchar(20) not null,
    due_on date not null,
    due_reason varchar(20) not null,
    due_day_kind varchar(20) not null,
    due_day_name varchar(40),
    recurrence varchar(12),
    stage varchar(20),
    ladder varchar(40) not null,
    state varchar(12) not null,
    department_text varchar(300),
    participants_text varchar(600),
    note varchar(600),
    version bigint not null default 0,
    constraint uq_milestone_key unique (campaign_id, key),
    constraint ck_milestone_state check (state in ('PLANNED', 'OPEN', 'DONE', 'CANCELLED')),
    constraint ck_milestone_days check (starts_on <= nominal_due_on)
);

create table plan_change (
    id uuid constraint pk_plan_change primary key,
    campaign_id uuid not null constraint fk_plan_change_plan references campaign_plan,
    milestone_id uuid not null constraint fk_plan_change_milestone references milestone,
    kind varchar(12) not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    changer_name varchar(80) not null,
    old_starts_on date not null,
    new_starts_on date not null,
    old_due_on date not null,
    new_due_on date not null,
    reason varchar(300) not null,
    constraint ck_plan_change_kind check (kind in ('MOVED', 'CANCELLED'))
);
create index ix_plan_change_campaign on plan_change (campaign_id, changed_at);
comment on table plan_change is 'who changed which date of a plan, when and why; only ever appended to';

create table working_group_member (
    id uuid constraint pk_working_group_member primary key,
    campaign_id uuid not null constraint fk_working_group_member_plan references campaign_plan,
    sort_order integer not null,
    name varchar(80) not null,
    department varchar(120) not null,
    position varchar(80),
    office_phone varchar(40),
    mobile varchar(40)
);
create index ix_working_group_member_campaign on working_group_member (campaign_id, sort_order);
comment on table working_group_member is 'the list of the 联合工作组 (附件1, O-7)';
