-- Rule sets that were put in force, one after the other; before the first, and where files are empty, it is the shipped one.
create table rule_set_in_force (
    number    integer     primary key check (number >= 1),
    rule_set  text        not null,
    -- Content of the replaced data files by path. As text: only the engine reads it.
    files     text        not null check (files is json object),
    replay_id uuid,
    since     timestamptz not null,
    put_by    text        not null
);

create table replay (
    id               uuid        primary key,
    created_at       timestamptz not null,
    created_by       text        not null,
    note             text,
    province_code    text        check (province_code ~ '^\d{2}$'),
    academic_year    text        check (academic_year ~ '^\d{4}-\d{4}$'),
    rule_set         text        not null,
    files            text        not null check (files is json object),
    -- 0 is the shipped rule set, which has no row.
    baseline_number  integer     not null check (baseline_number >= 0),
    baseline_rule_set text       not null,
    status           text        not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    total            integer     not null check (total >= 0),
    done             integer     not null check (done >= 0),
    -- Where to go on: the last report that was compared.
    last_school      text        not null,
    last_report      uuid        not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    failure_code     text        check (failure_code ~ '^[a-z0-9-]+$'),
    failed_rule      text,
    failed_report    uuid,
    check ((status in ('DONE', 'FAILED')) = (finished_at is not null)),
    check ((status = 'FAILED') = (failure_code is not null))
);
create index replay_in_order on replay (created_at, id);
create index replay_waiting on replay (created_at, id) where status in ('QUEUED', 'RUNNING');

-- Findings that only one of the two rule sets made.
create table replay_difference (
    replay_id     uuid    not null references replay (id),
    report_id     uuid    not null,
    -- Place among the differences of the report, from 1.
    number        integer not null check (number >= 1),
    revision      integer not null,
    school_code   text    not null,
    school_name   text,
    province_code text    not null,
    academic_year text    not null,
    change        text    not null check (change in ('NEW', 'CLEARED')),
    rule          text    not null,
    finding       text    not null check (finding is json object),
    primary key (replay_id, report_id, number)
);
create index replay_difference_of_school on replay_difference (replay_id, school_code, report_id, number);
create index replay_difference_of_rule on replay_difference (replay_id, rule, school_code, report_id, number);

-- How often something changed, over all reports of a replay.
create table replay_change (
    replay_id uuid    not null references replay (id),
    kind      text    not null check (kind in ('RULE', 'PART', 'ITEM', 'FIGURE', 'VERDICT')),
    subject   text    not null,
    before    text    not null,
    after     text    not null,
    times     integer not null check (times >= 1),
    primary key (replay_id, kind, subject, before, after)
);

-- Replays go through the reports school by school.
create index submission_in_school_order on submission (school_code, report_id, revision) where state = 'ASSESSED';
