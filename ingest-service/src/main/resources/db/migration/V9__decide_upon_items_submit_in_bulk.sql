-- Of several decisions on an item the newest holds; without applicability the catalogue holds again.
create table applicability_decisions (
    id            bigint      generated always as identity primary key,
    school_code   text        not null references schools (code),
    academic_year text        not null check (academic_year ~ '^[0-9]{4}-[0-9]{4}$'),
    item          integer     not null check (item between 1 and 200),
    applicability text        check (applicability in ('REQUIRED', 'CONDITIONAL', 'NOT_APPLICABLE')),
    reason        text        not null check (char_length(reason) between 1 and 500),
    decided_by    text        not null check (decided_by <> ''),
    decided_at    timestamptz not null
);
create index applicability_decisions_by_school on applicability_decisions (school_code, academic_year, id);
create trigger applicability_decisions_stand before update or delete on applicability_decisions
    for each row execute function history_stands();
create trigger applicability_decisions_stay before truncate on applicability_decisions
    for each statement execute function history_stands();

-- What held when the revision came: the same text after another decision is a revision, since it is judged otherwise.
alter table revisions add column applicability text not null default '[]' check (applicability is json array);

-- Uploads of many reports, and how far each of their entries is.
create table bulk_jobs (
    id            uuid        primary key,
    -- On whose behalf the entries are submitted; the scope is that of the token at the upload.
    submitted_by  text        not null,
    role          text        not null check (role in ('official', 'admin')),
    province_code text        check (province_code ~ '^[0-9]{2}$'),
    total         integer     not null check (total >= 1),
    created_at    timestamptz not null,
    idempotency_key text      check (char_length(idempotency_key) between 1 and 255),
    request_sha256  text      not null check (request_sha256 ~ '^[0-9a-f]{64}$'),
    constraint one_job_per_idempotency_key unique (submitted_by, idempotency_key),
    check (role = 'admin' or province_code is not null)
);

create table bulk_entries (
    job_id      uuid        not null references bulk_jobs (id),
    number      integer     not null check (number >= 1),
    name        text        not null,
    -- Emptied once the entry is done: what was accepted stands in its revision.
    content     bytea,
    status      text        not null check (status in ('PENDING', 'ACCEPTED', 'UNCHANGED', 'FAILED')),
    attempts    integer     not null default 0,
    receipt_id  uuid        references receipts (id),
    faults      text        check (faults is json array),
    finished_at timestamptz,
    primary key (job_id, number),
    check ((status = 'PENDING') = (content is not null)),
    check ((status = 'FAILED') = (faults is not null)),
    check ((status in ('ACCEPTED', 'UNCHANGED')) = (receipt_id is not null))
);
create index bulk_entries_pending on bulk_entries (job_id, number) where status = 'PENDING';
