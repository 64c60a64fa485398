create table collection_case (
    id uuid constraint pk_collection_case primary key,
    campaign_id uuid not null,
    record_id uuid not null constraint fk_collection_case_record references teacher_record,
    unit_id uuid not null constraint fk_collection_case_unit references organization_unit,
    unit_path varchar(400) not null,
    stage varchar(30) not null,
    stage_since timestamptz not null,
    returned_times integer not null default 0,
    fill_due_at timestamptz not null,
    unit_due_at timestamptz not null,
    section_due_at timestamptz not null,
    district_due_at timestamptz not null,
    confirm_due_at timestamptz not null,
    open_sections jsonb,
    submitted_at timestamptz,
    finished_at timestamptz,
    leaving_reason varchar(30),
    leaving_note varchar(300),
    version bigint not null default 0,
    constraint uq_collection_case unique (campaign_id, record_id)
);
create index ix_collection_case_counts on collection_case (campaign_id, unit_id, stage);
create index ix_collection_case_record on collection_case (record_id);

comment on column collection_case.open_sections is
    'null until the first return to the teacher; then the returned sections, empty when all are open';

create table review (
    id uuid constraint pk_review primary key,
    record_id uuid not null constraint fk_review_record references teacher_record,
    subject_kind varchar(30) not null,
    subject_id uuid not null,
    version_id uuid not null constraint fk_review_version references record_version,
    unit_id uuid not null constraint fk_review_unit references organization_unit,
    unit_path varchar(400) not null,
    state varchar(20) not null,
    opened_by uuid not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    version bigint not null default 0
);
create unique index uq_review_open on review (record_id) where state = 'OPEN';
create index ix_review_subject on review (subject_id, opened_at);

comment on column review.subject_id is 'what is reviewed: a collection case; later a change or a movement';

create table review_decision (
    id uuid constraint pk_review_decision primary key,
    review_id uuid not null constraint fk_review_decision_review references review,
    subject_id uuid not null,
    record_id uuid not null,
    version_id uuid not null,
    task_id varchar(64) not null constraint uq_review_decision_task unique,
    stage varchar(30) not null,
    owner_unit_id uuid not null,
    outcome varchar(20) not null,
    returned_to varchar(30),
    reason varchar(1000),
    sections jsonb not null default '[]',
    decided_by uuid not null,
    on_behalf_of uuid,
    decided_at timestamptz not null,
    remote_address varchar(60),
    seen_version_hash bytea not null,
    constraint ck_review_decision_return check (outcome <> 'RETURNED' or (returned_to is not null and reason is not null))
);
create index ix_review_decision_record on review_decision (record_id, decided_at);
create index ix_review_decision_subject on review_decision (subject_id, decided_at);

create function refuse_decision_change() returns trigger language plpgsql as $$
begin
    raise exception 'decisions are append-only';
end $$;

create trigger review_decision_append_only before update or delete or truncate on review_decision
    for each statement execute function refuse_decision_change();
