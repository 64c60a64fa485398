create table work_item (
    task_id varchar(64) constraint pk_work_item primary key,
    process_key varchar(60) not null,
    task_key varchar(80) not null,
    process_instance_id varchar(64) not null,
    root_instance_id varchar(64) not null,
    subject_id uuid not null,
    record_id uuid,
    campaign_id uuid,
    stage varchar(30) not null,
    role varchar(40) not null,
    owner_unit_id uuid not null,
    queue varchar(80) not null,
    unit_id uuid not null,
    unit_path varchar(400) not null,
    unit_name varchar(200) not null,
    title varchar(80) not null,
    search_text varchar(400) not null,
    state varchar(12) not null,
    assignee_id uuid,
    on_behalf_of_id uuid,
    claimed_at timestamptz,
    due_at timestamptz not null,
    created_at timestamptz not null,
    returned_times integer not null default 0,
    finished_at timestamptz,
    version bigint not null default 0,
    constraint ck_work_item_state check (state in ('FREE', 'CLAIMED', 'DONE', 'CANCELLED')),
    constraint ck_work_item_holder check (state <> 'CLAIMED' or assignee_id is not null)
);
create index ix_work_item_owner on work_item (owner_unit_id, due_at, task_id) where state in ('FREE', 'CLAIMED');
create index ix_work_item_assignee on work_item (assignee_id, due_at, task_id) where state = 'CLAIMED';
create index ix_work_item_path on work_item (unit_path text_pattern_ops, due_at, task_id)
    where state in ('FREE', 'CLAIMED') and role <> 'TEACHER';
create index ix_work_item_due on work_item (due_at, task_id) where state in ('FREE', 'CLAIMED') and role <> 'TEACHER';
create index ix_work_item_subject on work_item (subject_id) where state in ('FREE', 'CLAIMED');
create index ix_work_item_record on work_item (record_id, created_at);

comment on table work_item is 'what lists show of open user tasks; the engine''s task stays the truth for claim and completion';
comment on column work_item.title is 'the name of the person the task is about';
