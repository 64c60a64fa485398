create table audit_entry (
    id bigint generated always as identity constraint pk_audit_entry primary key,
    subject_type varchar(40) not null,
    subject_id varchar(60) not null,
    sequence integer not null,
    at timestamptz not null,
    actor_id uuid,
    on_behalf_of_id uuid,
    actor_name varchar(80) not null,
    remote_address varchar(60),
    action varchar(60) not null,
    unit_path varchar(400),
    reason varchar(1000),
    details jsonb not null default '{}',
    previous_hash bytea not null,
    hash bytea not null,
    constraint uq_audit_entry_subject unique (subject_type, subject_id, sequence)
);
create index ix_audit_entry_at on audit_entry (at, id);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are append-only';
end $$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_audit_change();

create table audit_head (
    subject_type varchar(40) not null,
    subject_id varchar(60) not null,
    last_sequence integer not null,
    last_hash bytea not null,
    constraint pk_audit_head primary key (subject_type, subject_id)
);

comment on table audit_head is 'the end of each chain: serialises appends and shows when the last entries are missing';
