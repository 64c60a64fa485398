create table group_chat (
    unit_id uuid constraint pk_group_chat primary key constraint fk_group_chat_unit references organization_unit,
    format varchar(12) not null,
    host varchar(200) not null,
    address bytea not null,
    bulletins boolean not null,
    summaries boolean not null,
    summary_on date,
    changed_by uuid not null,
    changed_at timestamptz not null
);
comment on table group_chat is 'the chat of a unit that hears of late units; the address holds a secret and is encrypted';
comment on column group_chat.summary_on is 'the last day whose summary was written';

create table group_message (
    id uuid constraint pk_group_message primary key,
    unit_id uuid not null constraint fk_group_message_chat references group_chat on delete cascade,
    kind varchar(12) not null,
    subject varchar(120) not null,
    units varchar(200)[] not null,
    late integer not null,
    state varchar(12) not null,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    failure varchar(80),
    created_at timestamptz not null,
    finished_at timestamptz,
    constraint ck_group_message_state check (state in ('WAITING', 'SENT', 'STOPPED'))
);
create unique index uq_group_message_collecting on group_message (unit_id, kind, subject)
    where state = 'WAITING' and attempts = 0;
create index ix_group_message_due on group_message (next_attempt_at, id) where state = 'WAITING';
create index ix_group_message_stopped on group_message (created_at desc, id desc) where state = 'STOPPED';
comment on table group_message is 'outbox of chats: names of units and counts, never of people; what comes while one waits joins it';
