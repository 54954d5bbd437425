create table returns (
    id          uuid        primary key,
    report_id   uuid        not null references reports (id),
    -- First, second, … return of the report.
    round       integer     not null check (round >= 1),
    revision    integer     not null,
    due_date    date        not null,
    reason      text        not null check (char_length(reason) between 1 and 2000),
    remarks     text        check (char_length(remarks) between 1 and 10000),
    -- As they were then: what was asked for does not change with the rules.
    findings    text        not null check (findings is json array),
    returned_at timestamptz not null,
    returned_by text        not null,
    constraint one_return_per_round unique (report_id, round),
    foreign key (report_id, revision) references revisions (report_id, number)
);

create table explanations (
    id           uuid        primary key,
    report_id    uuid        not null,
    revision     integer     not null,
    finding_key  text        not null,
    text         text        not null check (char_length(text) between 1 and 10000),
    explained_at timestamptz not null,
    explained_by text        not null,
    foreign key (report_id, revision) references revisions (report_id, number)
);
create index explanations_by_report on explanations (report_id, finding_key, explained_at);

create table waivers (
    id            uuid        primary key,
    report_id     uuid        not null,
    revision      integer     not null,
    school_code   text        not null,
    province_code text        not null,
    academic_year text        not null,
    finding_key   text        not null,
    -- Holds for the very statement; another one is proposed again.
    statement     text        not null,
    finding       text        not null check (finding is json object),
    scope         text        not null check (scope in ('REPORT', 'SCHOOL')),
    expires_on    date,
    status        text        not null check (status in ('REQUESTED', 'GRANTED', 'REFUSED', 'REVOKED')),
    reason        text        not null check (char_length(reason) between 1 and 2000),
    requested_at  timestamptz not null,
    requested_by  text        not null,
    decision      text        check (char_length(decision) between 1 and 2000),
    decided_at    timestamptz,
    decided_by    text,
    version       bigint      not null check (version >= 1),
    foreign key (report_id, revision) references revisions (report_id, number),
    -- For several years, but not for ever.
    check (scope = 'REPORT' or expires_on is not null),
    check ((status = 'REQUESTED') = (decided_at is null)),
    check ((decided_at is null) = (decided_by is null)),
    constraint four_eyes check (decided_by <> requested_by or status in ('REFUSED', 'REVOKED'))
);
create index waivers_by_report on waivers (report_id, requested_at);
create index waivers_by_school on waivers (school_code, finding_key);
create unique index one_open_request_per_finding on waivers (report_id, finding_key) where status = 'REQUESTED';

-- A reviewer endorses before the department accepts.
alter table collections add column two_levels boolean not null default false;
