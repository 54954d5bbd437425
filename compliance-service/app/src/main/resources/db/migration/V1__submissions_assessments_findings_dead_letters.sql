-- One row for each revision of a report that arrived and could be read.
create table submission (
    report_id     uuid        not null,
    revision      integer     not null check (revision >= 1),
    school_code   text        not null check (school_code ~ '^\d{10}$'),
    school_name   text,
    school_type   text        not null check (school_type in ('VOCATIONAL', 'UNDERGRADUATE', 'GRADUATE')),
    ownership     text        not null check (ownership in ('PUBLIC', 'PRIVATE')),
    province_code text        not null check (province_code ~ '^\d{2}$'),
    academic_year text        not null check (academic_year ~ '^\d{4}-\d{4}$'),
    title         text,
    text          text        not null,
    text_sha256   text,
    checklist     text        not null check (checklist is json array),
    profile       text,
    submitted_at  timestamptz not null,
    due_date      date,
    late          boolean     not null,
    state         text        not null check (state in ('ASSESSED', 'FAILED')),
    failure_code  text        check (failure_code ~ '^[a-z0-9-]+$'),
    primary key (report_id, revision),
    check ((state = 'FAILED') = (failure_code is not null))
);
create index submission_of_province on submission (province_code, academic_year, state);

-- What the engine said. As text, not jsonb: the same bytes are stored, sent and served.
create table assessed_revision (
    report_id     uuid        not null,
    revision      integer     not null,
    school_code   text        not null,
    province_code text        not null,
    academic_year text        not null,
    submitted_at  timestamptz not null,
    event_id      uuid        not null unique,
    assessed_at   timestamptz not null,
    rule_set      text        not null,
    catalogue     text        not null,
    profile       text        not null,
    verdict       text        not null check (verdict in ('COMPLETE', 'INCOMPLETE')),
    assessment    text        not null check (assessment is json object),
    newest        boolean     not null,
    primary key (report_id, revision),
    foreign key (report_id, revision) references submission (report_id, revision)
);
-- The guard: whatever order events come in, a report has one newest revision.
create unique index assessed_revision_newest on assessed_revision (report_id) where newest;
create index assessed_revision_of_province on assessed_revision (province_code, academic_year);

create sequence finding_seq increment by 50;
create table finding (
    id            bigint  primary key,
    report_id     uuid    not null,
    revision      integer not null,
    number        integer not null check (number >= 1),
    school_code   text    not null,
    school_name   text,
    province_code text    not null,
    academic_year text    not null,
    rule          text    not null check (rule ~ '^[A-Z]+-\d{2}$'),
    severity      text    not null check (severity in ('MUST_FIX', 'EXPLAIN', 'HINT')),
    part          text    check (part ~ '^S[1-8]$'),
    item          integer check (item >= 1),
    body          text    not null check (body is json object),
    newest        boolean not null,
    unique (report_id, revision, number),
    foreign key (report_id, revision) references assessed_revision (report_id, revision)
);
create index finding_of_province on finding (province_code, id) where newest;
create index finding_of_year on finding (province_code, academic_year, id) where newest;
create index finding_of_school on finding (school_code, id) where newest;
create index finding_of_rule on finding (rule, id) where newest;

-- Events that could not be understood or assessed, kept whole until someone drives them through again.
create table dead_letter (
    id               uuid        primary key,
    topic            text        not null,
    partition_number integer     not null,
    record_offset    bigint      not null,
    record_key       text,
    -- Bytes: a damaged event may hold what the type text refuses.
    payload          bytea       not null,
    code             text        not null check (code ~ '^[a-z0-9-]+$'),
    detail           text        not null,
    state            text        not null check (state in ('OPEN', 'RESOLVED')),
    attempts         integer     not null check (attempts >= 1),
    failed_at        timestamptz not null,
    resolved_at      timestamptz,
    resolved_by      text,
    check ((state = 'RESOLVED') = (resolved_at is not null and resolved_by is not null))
);
create index dead_letter_in_order on dead_letter (failed_at, id);
