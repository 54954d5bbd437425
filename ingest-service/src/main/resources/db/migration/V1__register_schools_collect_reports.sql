create table schools (
    code          text        primary key check (code ~ '^[0-9]{10}$'),
    name          text        not null check (char_length(name) between 1 and 100),
    province_code text        not null check (province_code ~ '^[0-9]{2}$'),
    city          text        check (char_length(city) between 1 and 100),
    school_type   text        not null check (school_type in ('VOCATIONAL', 'UNDERGRADUATE', 'GRADUATE')),
    ownership     text        not null check (ownership in ('PUBLIC', 'PRIVATE')),
    version       bigint      not null check (version >= 1),
    registered_at timestamptz not null,
    changed_at    timestamptz not null
);
create index schools_by_province on schools (province_code, code);

create table collections (
    id            uuid        primary key,
    province_code text        not null check (province_code ~ '^[0-9]{2}$'),
    academic_year text        not null check (academic_year ~ '^[0-9]{4}-[0-9]{4}$'),
    due_date      date        not null,
    profile       text        check (profile ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    status        text        not null check (status in ('OPEN', 'CLOSED')),
    version       bigint      not null check (version >= 1),
    opened_at     timestamptz not null,
    changed_at    timestamptz not null,
    constraint one_collection_per_province_and_year unique (academic_year, province_code)
);

create table reports (
    id              uuid        primary key,
    school_code     text        not null references schools (code),
    province_code   text        not null check (province_code ~ '^[0-9]{2}$'),
    academic_year   text        not null check (academic_year ~ '^[0-9]{4}-[0-9]{4}$'),
    latest_revision integer     not null check (latest_revision >= 0),
    created_at      timestamptz not null,
    constraint one_report_per_school_and_year unique (academic_year, school_code)
);
create index reports_by_province on reports (province_code, academic_year, school_code);
create index reports_by_school on reports (school_code, academic_year);

create table revisions (
    -- Also the id of the event that tells of the revision.
    id             uuid        primary key,
    report_id      uuid        not null references reports (id),
    number         integer     not null check (number >= 1),
    title          text        not null check (char_length(title) between 1 and 200),
    text           text        not null check (text <> ''),
    text_sha256    text        not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
    content_sha256 text        not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
    checklist      text        not null check (checklist is json array),
    due_date       date        not null,
    late           boolean     not null,
    submitted_at   timestamptz not null,
    submitted_by   text        not null,
    constraint one_revision_per_number unique (report_id, number)
);

create table receipts (
    id              uuid        primary key,
    report_id       uuid        not null,
    revision        integer     not null,
    school_code     text        not null,
    province_code   text        not null,
    academic_year   text        not null,
    status          text        not null check (status in ('ACCEPTED_FOR_PROCESSING', 'UNCHANGED')),
    text_sha256     text        not null,
    late            boolean     not null,
    received_at     timestamptz not null,
    submitted_by    text        not null,
    idempotency_key text        check (char_length(idempotency_key) between 1 and 255),
    request_sha256  text        not null check (request_sha256 ~ '^[0-9a-f]{64}$'),
    foreign key (report_id, revision) references revisions (report_id, number),
    constraint one_receipt_per_idempotency_key unique (submitted_by, idempotency_key)
);
create index receipts_by_report on receipts (report_id);

create table outbox (
    id           bigint      generated always as identity primary key,
    event_id     uuid        not null unique,
    topic        text        not null,
    message_key  text        not null,
    -- Emptied once the broker has acknowledged the message; the row stays as proof that it was sent.
    payload      text,
    created_at   timestamptz not null,
    published_at timestamptz,
    attempts     integer     not null default 0,
    retry_at     timestamptz,
    last_error   text,
    check ((payload is null) = (published_at is not null))
);
create index outbox_pending on outbox (id) where published_at is null;
create index outbox_delayed on outbox (message_key, id) where published_at is null and retry_at is not null;
