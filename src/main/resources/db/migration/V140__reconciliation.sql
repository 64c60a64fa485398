create table reconciliation (
    id uuid constraint pk_reconciliation primary key,
    checked_at timestamptz not null,
    mended boolean not null,
    tasks integer not null,
    missing integer not null,
    orphaned integer not null,
    misassigned integer not null
);
create index ix_reconciliation_time on reconciliation (checked_at desc);

comment on table reconciliation is 'each comparison of the task list with the engine''s tasks, and whether it was mended';
