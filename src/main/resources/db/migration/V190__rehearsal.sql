create table rehearsal (
    id uuid constraint pk_rehearsal primary key,
    template varchar(60) not null,
    units integer not null,
    teachers integer not null,
    seed bigint not null,
    starts_on date not null,
    language varchar(5) not null,
    state varchar(12) not null,
    simulated_on date,
    percent integer not null default 0,
    message varchar(1000),
    report text,
    started_by uuid not null constraint fk_rehearsal_account references account,
    started_at timestamptz not null,
    seen_at timestamptz not null,
    ended_at timestamptz,
    constraint ck_rehearsal_state check (state in ('RUNNING', 'PASSED', 'OBJECTED', 'FAILED', 'CANCELLED')),
    constraint ck_rehearsal_report check ((report is not null) = (state in ('PASSED', 'OBJECTED')))
);
create index ix_rehearsal_started on rehearsal (started_at desc, id);
comment on table rehearsal is 'rehearsals of plans with synthetic people; the report is Markdown and names nobody real';
comment on column rehearsal.seen_at is 'when its node last knew the process to run; a node that died leaves no later one';
