-- Addresses that are called when something happens to reports.
create table webhooks (
    id              uuid        primary key,
    -- Whose events: those of a school, of a province, or all.
    extent          text        not null check (extent in ('EVERYTHING', 'PROVINCE', 'SCHOOL')),
    owner_code      text,
    url             text        not null check (char_length(url) between 1 and 2000),
    description     text        check (char_length(description) between 1 and 200),
    events          text        not null check (events is json array),
    status          text        not null check (status in ('ACTIVE', 'PAUSED', 'FAILED')),
    -- Both sign until the old one ends, so that a receiver can change over without losing a call.
    secret          text        not null,
    old_secret      text,
    old_secret_ends timestamptz,
    -- Since its last success, if a call has failed since.
    failing_since   timestamptz,
    -- One instance at a time calls an address; a killed one gives it back after this time.
    busy_until      timestamptz,
    version         bigint      not null check (version >= 1),
    created_at      timestamptz not null,
    created_by      text        not null,
    changed_at      timestamptz not null,
    check ((extent = 'EVERYTHING') = (owner_code is null)),
    check ((old_secret is null) = (old_secret_ends is null))
);
create index webhooks_by_owner on webhooks (extent, owner_code, id);

-- What is to be told to whom; written in the transaction of the change that it tells of.
create table deliveries (
    id               uuid        primary key,
    webhook_id       uuid        not null references webhooks (id) on delete cascade,
    event            text        not null,
    payload          text        not null check (payload is json object),
    status           text        not null check (status in ('PENDING', 'DELIVERED', 'GIVEN_UP')),
    created_at       timestamptz not null,
    due_at           timestamptz not null,
    give_up_at       timestamptz not null,
    attempts         integer     not null default 0,
    last_attempt_at  timestamptz,
    response_status  integer,
    failure          text,
    duration_ms      integer
);
create index deliveries_by_webhook on deliveries (webhook_id, created_at desc, id desc);
create index deliveries_due on deliveries (webhook_id, due_at) where status = 'PENDING';
create index deliveries_to_give_up on deliveries (give_up_at) where status = 'PENDING';
create index deliveries_done on deliveries (created_at) where status <> 'PENDING';
