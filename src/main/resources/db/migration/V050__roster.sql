create table roster_import (
    id uuid constraint pk_roster_import primary key,
    unit_id uuid not null constraint fk_roster_import_unit references organization_unit,
    unit_path varchar(400) not null,
    file_name varchar(200) not null,
    file_hash bytea not null,
    file_content bytea,
    state varchar(20) not null,
    school_type varchar(30),
    layout jsonb,
    problems jsonb not null default '[]',
    total_rows integer not null default 0,
    processed_rows integer not null default 0,
    leased_until timestamptz,
    attempts integer not null default 0,
    created_at timestamptz not null,
    created_by uuid not null,
    confirmed_at timestamptz,
    confirmed_by uuid,
    finished_at timestamptz,
    version bigint not null default 0
);
create unique index uq_roster_import_staged on roster_import (unit_id, file_hash)
    where state in ('READING', 'READY', 'APPLYING');
create index ix_roster_import_unit on roster_import (unit_path text_pattern_ops, created_at desc);
create index ix_roster_import_unfinished on roster_import (state) where state in ('READING', 'APPLYING');

comment on column roster_import.file_content is 'encrypted; gone when nothing is left to correct';
comment on column roster_import.leased_until is 'until then one node works on it';

create table roster_import_row (
    import_id uuid not null constraint fk_roster_import_row_import references roster_import on delete cascade,
    row_number integer not null,
    state varchar(20) not null,
    accepted boolean not null,
    overwrite_teacher boolean not null default false,
    unit_id uuid,
    person_name varchar(80) not null,
    document_masked varchar(80) not null,
    document_hash bytea,
    document_number bytea,
    record_id uuid,
    field_values jsonb not null,
    changes jsonb not null default '[]',
    findings jsonb not null default '[]',
    applied_at timestamptz,
    constraint pk_roster_import_row primary key (import_id, row_number)
);
create index ix_roster_import_row_state on roster_import_row (import_id, state, row_number);
create index ix_roster_import_row_document on roster_import_row (import_id, document_hash);
create index ix_roster_import_row_pending on roster_import_row (import_id, row_number)
    where applied_at is null and accepted and state in ('NEW', 'CHANGED');

comment on column roster_import_row.document_number is 'encrypted';
