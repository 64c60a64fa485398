create table teacher_record (
    id uuid constraint pk_teacher_record primary key,
    unit_id uuid not null constraint fk_teacher_record_unit references organization_unit,
    unit_path varchar(400) not null,
    school_type varchar(30) not null,
    name varchar(80) not null,
    sex varchar(2) not null,
    document_type varchar(2) not null,
    document_number bytea not null,
    document_hash bytea not null constraint uq_teacher_record_document unique,
    document_masked varchar(40) not null,
    birth_date date,
    staff_number varchar(40),
    staff_category varchar(10),
    staff_status varchar(10) not null,
    tenured boolean not null,
    employment_form varchar(10),
    contract_kind varchar(10),
    contract_start date,
    contract_end date,
    account_id uuid constraint fk_teacher_record_account references account constraint uq_teacher_record_account unique,
    state varchar(30) not null,
    effective_version_id uuid,
    created_at timestamptz not null,
    version bigint not null default 0
);
create index ix_teacher_record_unit on teacher_record (unit_id, name, id);
create index ix_teacher_record_path on teacher_record (unit_path text_pattern_ops, id);

create table record_section (
    record_id uuid not null constraint fk_record_section_record references teacher_record,
    section_code varchar(60) not null,
    rows jsonb not null,
    provenance jsonb not null default '{}',
    imported jsonb not null default '{}',
    updated_at timestamptz not null,
    updated_by uuid,
    version bigint not null default 0,
    constraint pk_record_section primary key (record_id, section_code)
);

comment on column record_section.provenance is 'row/field to source, person and time (R-2, R-6)';
comment on column record_section.imported is 'row/field to the value of the school''s list, also where the teacher''s stands (C-22)';

create table record_version (
    id uuid constraint pk_record_version primary key,
    record_id uuid not null constraint fk_record_version_record references teacher_record,
    number integer not null,
    content jsonb not null,
    provenance jsonb not null default '{}',
    content_hash bytea not null,
    submitted_at timestamptz not null,
    submitted_by uuid not null,
    constraint uq_record_version_number unique (record_id, number)
);
alter table teacher_record add constraint fk_teacher_record_effective_version
    foreign key (effective_version_id) references record_version;

create function refuse_version_change() returns trigger language plpgsql as $$
begin
    raise exception 'submitted versions are immutable';
end $$;

create trigger record_version_immutable before update or delete on record_version
    for each row execute function refuse_version_change();

create trigger record_version_not_emptied before truncate on record_version
    for each statement execute function refuse_version_change();

create table record_remark (
    id uuid constraint pk_record_remark primary key,
    record_id uuid not null constraint fk_record_remark_record references teacher_record,
    version_number integer not null,
    stage varchar(30) not null,
    section_code varchar(60) not null,
    row_id varchar(40),
    field_key varchar(60),
    text varchar(1000) not null,
    author_id uuid not null,
    created_at timestamptz not null,
    open boolean not null default true
);
create index ix_record_remark_record on record_remark (record_id, open);

create table evidence_check (
    record_id uuid not null constraint fk_evidence_check_record references teacher_record,
    section_code varchar(60) not null,
    document varchar(60) not null,
    seen boolean not null,
    note varchar(300),
    checked_by uuid not null,
    checked_at timestamptz not null,
    constraint pk_evidence_check primary key (record_id, section_code, document)
);
