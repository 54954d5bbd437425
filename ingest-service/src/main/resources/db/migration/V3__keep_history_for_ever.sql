-- Who did what to a report, when and why.
create table history (
    id            bigint      generated always as identity primary key,
    report_id     uuid        not null references reports (id),
    revision      integer     not null check (revision >= 1),
    happened_at   timestamptz not null,
    act           text        not null check (act ~ '^[A-Z_]+$'),
    actor         text        not null check (actor <> ''),
    -- As what the actor did it.
    role          text        not null,
    reason        text        check (char_length(reason) between 1 and 2000),
    -- Names of what the act was about: keys of findings, ids of returns and waivers.
    subjects      text        not null check (subjects is json array)
);
create index history_by_report on history (report_id, id);

-- Nobody, not even the owner of the table, changes what has happened.
create function history_stands() returns trigger language plpgsql as $$
begin
    raise exception 'history is only added to' using errcode = 'insufficient_privilege';
end $$;
create trigger history_stands before update or delete on history for each row execute function history_stands();
create trigger history_stays before truncate on history for each statement execute function history_stands();

insert into history (report_id, revision, happened_at, act, actor, role, subjects)
select report_id, number, submitted_at, 'SUBMITTED', submitted_by, 'unknown', '[]'
from revisions order by submitted_at, number;
