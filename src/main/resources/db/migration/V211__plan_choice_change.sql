create table plan_choice_change (
    id uuid constraint pk_plan_choice_change primary key,
    campaign_id uuid not null constraint fk_plan_choice_change_plan references campaign_plan,
    choice varchar(8) not null,
    old_option varchar(40) not null,
    new_option varchar(40) not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    changer_name varchar(80) not null,
    reason varchar(300) not null,
    constraint ck_plan_choice_change_options check (old_option <> new_option)
);
create index ix_plan_choice_change_campaign on plan_choice_change (campaign_id, changed_at);
comment on table plan_choice_change is
    'who answered which contradiction of the sources anew (domain.md 4.7), when and why; only ever appended to';
