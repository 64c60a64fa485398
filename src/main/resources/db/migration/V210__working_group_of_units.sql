alter table working_group_member add column unit_id uuid constraint fk_working_group_member_unit references organization_unit;

update working_group_member m set unit_id = p.unit_id from campaign_plan p where p.campaign_id = m.campaign_id;

alter table working_group_member alter column unit_id set not null;

drop index ix_working_group_member_campaign;
create index ix_working_group_member_unit on working_group_member (campaign_id, unit_id, sort_order);

comment on table working_group_member is
    'the lists of the 联合工作组 of a campaign (附件1, O-7) and of the 工作组 of its units (O-5); one per campaign and unit';
