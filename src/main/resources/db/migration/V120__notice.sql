create table notice (
    id uuid constraint pk_notice primary key,
    account_id uuid not null constraint fk_notice_account references account,
    kind varchar(40) not null,
    parameters jsonb not null,
    link varchar(300),
    created_at timestamptz not null,
    read_at timestamptz
);
create index ix_notice_account on notice (account_id, created_at desc, id);
create index ix_notice_unread on notice (account_id) where read_at is null;

comment on column notice.parameters is 'ids, text keys, names of units, dates; never personal data. The text is put together in the reader''s language';
