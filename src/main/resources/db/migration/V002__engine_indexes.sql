-- The engine looks for sub-tasks whenever a task is deleted, and for due jobs in every acquisition;
-- its PostgreSQL schema has no index for either.
create index ix_shice_task_parent on act_ru_task (parent_task_id_);
create index ix_shice_job_duedate on act_ru_job (duedate_);
