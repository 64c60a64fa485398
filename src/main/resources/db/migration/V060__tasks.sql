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
    version bigint not null default 0
);
create index ix_work_item_queue_due on work_item (queue, due_at, task_id) where state in ('FREE', 'CLAIMED');
create index ix_work_item_assignee on work_item (assignee_id, due_at, task_id) where state = 'CLAIMED';
create index ix_work_item_path on work_item (unit_path text_pattern_ops, due_at, task_id) where state in ('FREE', 'CLAIMED');
create index ix_work_item_instance on work_item (process_instance_id);
create index ix_work_item_record on work_item (record_id, created_at);
