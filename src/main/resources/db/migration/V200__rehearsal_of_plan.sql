alter table rehearsal
    add column plan_id uuid constraint fk_rehearsal_plan references campaign_plan,
    add column plan_name varchar(200),
    add constraint ck_rehearsal_plan check ((plan_id is null) = (plan_name is null));
create index ix_rehearsal_plan on rehearsal (plan_id) where plan_id is not null;
comment on column rehearsal.plan_id is 'the plan that was rehearsed as it was edited; null for a template';
comment on column rehearsal.plan_name is 'the name the plan had when the rehearsal started';
