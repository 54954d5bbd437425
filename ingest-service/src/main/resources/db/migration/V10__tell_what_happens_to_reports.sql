-- What happened to reports, for those who follow them; written in the transaction of what it tells of.
create table events (
    id            bigint      generated always as identity primary key,
    -- Given after the commit, to one batch at a time: ids may be committed out of order, positions are not, so whoever
    -- reads on from a position misses nothing.
    position      bigint      unique check (position >= 1),
    event_id      uuid        not null unique,
    name          text        not null check (name ~ '^[a-z]+(-[a-z]+)*$'),
    report_id     uuid        not null references reports (id),
    school_code   text        not null,
    province_code text        not null,
    payload       text        not null check (payload is json object),
    created_at    timestamptz not null
);
create index events_without_position on events (id) where position is null;
create index events_by_report on events (report_id, position);
create index events_by_school on events (school_code, position);
create index events_by_province on events (province_code, position);
