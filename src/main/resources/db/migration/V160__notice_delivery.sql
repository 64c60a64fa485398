drop index ix_notice_account;
create index ix_notice_page on notice (account_id, (read_at is null) desc, created_at desc, id desc);

create table notice_setting (
    account_id uuid constraint pk_notice_setting primary key
        constraint fk_notice_setting_account references account,
    mail_address bytea,
    mail_kinds varchar(40)[] not null,
    digest boolean not null
);
comment on column notice_setting.mail_address is 'encrypted';

create table notice_mail (
    id uuid constraint pk_notice_mail primary key,
    notice_id uuid not null constraint fk_notice_mail_notice references notice
        constraint uq_notice_mail_notice unique,
    account_id uuid not null constraint fk_notice_mail_setting references notice_setting,
    digest boolean not null,
    state varchar(20) not null,
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    failure varchar(200),
    created_at timestamptz not null,
    finished_at timestamptz
);
create index ix_notice_mail_due on notice_mail (next_attempt_at) where state = 'WAITING';
create index ix_notice_mail_account on notice_mail (account_id) where state = 'WAITING';
create index ix_notice_mail_stopped on notice_mail (created_at desc, id desc) where state = 'STOPPED';

comment on table notice_mail is 'outbox: written with the notice, sent after commit, at least once';
comment on column notice_mail.failure is 'class of the last failure, never an address or a text';
