create table account (
    id uuid constraint pk_account primary key,
    username varchar(60) not null,
    display_name varchar(80) not null,
    document_hash bytea constraint uq_account_document_hash unique,
    password_hash varchar(200),
    previous_password_hash varchar(200),
    must_change_password boolean not null,
    password_changed_at timestamptz,
    initial_password_expires_at timestamptz,
    failed_logins integer not null default 0,
    locked_until timestamptz,
    enabled boolean not null default true,
    home_unit_id uuid not null constraint fk_account_home_unit references organization_unit,
    language varchar(10),
    last_login_at timestamptz,
    created_at timestamptz not null,
    version bigint not null default 0
);
create unique index uq_account_username on account (lower(username));
create index ix_account_home_unit on account (home_unit_id);

create table role_assignment (
    id uuid constraint pk_role_assignment primary key,
    account_id uuid not null constraint fk_role_assignment_account references account,
    role varchar(40) not null,
    unit_id uuid not null constraint fk_role_assignment_unit references organization_unit,
    valid_from date,
    valid_until date,
    constraint uq_role_assignment unique (account_id, role, unit_id)
);
create index ix_role_assignment_unit on role_assignment (unit_id, role);

create table substitution (
    id uuid constraint pk_substitution primary key,
    absent_id uuid not null constraint fk_substitution_absent references account,
    deputy_id uuid not null constraint fk_substitution_deputy references account,
    from_date date not null,
    until_date date not null,
    reason varchar(200),
    created_at timestamptz not null,
    cancelled_at timestamptz,
    version bigint not null default 0,
    constraint ck_substitution_period check (until_date >= from_date),
    constraint ck_substitution_other check (absent_id <> deputy_id)
);
create index ix_substitution_deputy on substitution (deputy_id, until_date);
create index ix_substitution_absent on substitution (absent_id, until_date);

create table api_token (
    token_hash bytea constraint pk_api_token primary key,
    account_id uuid not null constraint fk_api_token_account references account,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create index ix_api_token_account on api_token (account_id);

create table one_time_link (
    token_hash bytea constraint pk_one_time_link primary key,
    purpose varchar(40) not null,
    account_id uuid constraint fk_one_time_link_account references account,
    expires_at timestamptz not null,
    used_at timestamptz
);

create table idempotency_key (
    account_id uuid not null,
    key varchar(100) not null,
    request_hash bytea not null,
    status integer,
    content_type varchar(100),
    location varchar(400),
    body bytea,
    created_at timestamptz not null,
    constraint pk_idempotency_key primary key (account_id, key)
);
create index ix_idempotency_key_created_at on idempotency_key (created_at);
comment on column idempotency_key.body is 'encrypted: an answer may hold one-time passwords';
