create table campaign (
    id uuid constraint pk_campaign primary key,
    name varchar(200) not null,
    unit_id uuid not null constraint fk_campaign_unit references organization_unit,
    unit_path varchar(400) not null,
    include_tenured boolean not null,
    minimum_contract_months integer not null,
    include_contract_workers boolean not null,
    starts_on date not null,
    fill_due_on date not null,
    unit_due_on date not null,
    section_due_on date not null,
    district_due_on date not null,
    confirm_due_on date not null,
    state varchar(20) not null,
    enrolling boolean not null default false,
    enrolment_cursor uuid,
    roster_total integer not null default 0,
    processed_total integer not null default 0,
    in_scope_total integer not null default 0,
    enrolled_total integer not null default 0,
    excluded_total integer not null default 0,
    opened_at timestamptz,
    closed_at timestamptz,
    created_at timestamptz not null,
    created_by uuid not null,
    version bigint not null default 0
);

create table scope_decision (
    campaign_id uuid not null constraint fk_scope_decision_campaign references campaign,
    record_id uuid not null constraint fk_scope_decision_record references teacher_record,
    unit_id uuid not null constraint fk_scope_decision_unit references organization_unit,
    unit_path varchar(400) not null,
    in_scope boolean not null,
    reason varchar(60) not null,
    note varchar(300),
    decided_by uuid,
    decided_at timestamptz not null,
    constraint pk_scope_decision primary key (campaign_id, record_id)
);
create index ix_scope_decision_excluded on scope_decision (campaign_id, unit_path, record_id) where not in_scope;

alter table collection_case add constraint fk_collection_case_campaign foreign key (campaign_id) references campaign;
