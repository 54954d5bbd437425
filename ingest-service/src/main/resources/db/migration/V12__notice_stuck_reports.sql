-- Since when the system knows that the report stays in its stage longer than it should; the next change of stage ends it.
alter table lifecycles add column stuck_at timestamptz;
create index lifecycles_stuck on lifecycles (province_code, stage) where stuck_at is not null;
create index lifecycles_by_age on lifecycles (stage, since) where stuck_at is null;
