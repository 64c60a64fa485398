create table calendar_day (
    day date constraint pk_calendar_day primary key,
    kind varchar(20) not null,
    name varchar(40),
    reason varchar(300) not null,
    edited_by uuid not null,
    editor_name varchar(80) not null,
    edited_at timestamptz not null,
    version bigint not null default 0,
    constraint ck_calendar_day_kind check (kind in ('WORKDAY', 'WEEKEND', 'PUBLIC_HOLIDAY', 'MAKE_UP_WORKDAY'))
);
comment on table calendar_day is 'days of the work calendar changed by hand; all others are as announced';
