create index ix_deadline_event_path on deadline_event (unit_path text_pattern_ops, id desc);
create index ix_deadline_event_kind on deadline_event (kind, id desc);

create index ix_work_item_campaign on work_item (campaign_id, stage) where state in ('FREE', 'CLAIMED');
