create table roster_import (
    id uuid constraint pk_roster_import primary key,
    unit_id uuid not null constraint fk_roster_import_unit references organization_unit,
    file_name varchar(200) not null,
    file_hash bytea not null,
    file_content bytea not null,
    school_type varchar(30) not null,
    state varchar(20) not null,
    total_rows integer not null default 0,
    processed_rows integer not null default 0,
    new_rows integer not null default 0,
    changed_rows integer not null default 0,
    same_rows integer not null default 0,
    error_rows integer not null default 0,
    failure varchar(300),
    created_at timestamptz not null,
    created_by uuid not null,
    confirmed_at timestamptz,
    finished_at timestamptz,
    version bigint not null default 0
);
create index ix_roster_import_unit on roster_import (unit_id, created_at desc);

create table roster_import_row (
    import_id uuid not null constraint fk_roster_import_row_import references roster_import on delete cascade,
    row_number integer not null,
    state varchar(20) not null,
    accepted boolean not null default true,
    document_hash bytea,
    document_number bytea,
    record_id uuid,
    values jsonb not null,
    changes jsonb not null default '[]',
    findings jsonb not null default '[]',
    applied_at timestamptz,
    constraint pk_roster_import_row primary key (import_id, row_number)
);
