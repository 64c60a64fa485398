create table organization_unit (
    id uuid constraint pk_organization_unit primary key,
    code varchar(40) not null constraint uq_organization_unit_code unique,
    name varchar(200) not null,
    kind varchar(30) not null,
    school_type varchar(30),
    ownership varchar(30),
    parent_id uuid constraint fk_organization_unit_parent references organization_unit,
    path varchar(400) not null constraint uq_organization_unit_path unique,
    sort_order integer not null default 0,
    active boolean not null default true,
    version bigint not null default 0
);
create index ix_organization_unit_parent on organization_unit (parent_id);
create index ix_organization_unit_path on organization_unit (path text_pattern_ops);

comment on column organization_unit.path is 'codes from the root down, each followed by a slash: 430600/430602/2143060201/';

create table section_responsibility (
    unit_id uuid not null constraint fk_section_responsibility_unit references organization_unit,
    section_code varchar(60) not null,
    constraint pk_section_responsibility primary key (unit_id, section_code)
);

create table responsible_person (
    unit_id uuid not null constraint fk_responsible_person_unit references organization_unit,
    duty varchar(40) not null,
    name varchar(80) not null,
    position varchar(80),
    office_phone varchar(40),
    mobile varchar(40),
    qq varchar(20),
    constraint pk_responsible_person primary key (unit_id, duty)
);
