-- One row a version of a collection: what it was from then on, who made it so and why. An extension makes a version too;
-- of several for one school the newest holds.
create table collection_history (
    province_code text        not null,
    academic_year text        not null,
    version       bigint      not null check (version >= 1),
    act           text        not null check (act in ('OPENED', 'CHANGED', 'CLOSED', 'REOPENED', 'EXTENDED')),
    due_date      date        not null,
    profile       text,
    status        text        not null check (status in ('OPEN', 'CLOSED')),
    two_levels    boolean     not null,
    school_code   text        references schools (code),
    extended_to   date        check (extended_to >= due_date),
    reason        text        check (char_length(reason) between 1 and 500),
    changed_by    text        not null check (changed_by <> ''),
    changed_at    timestamptz not null,
    primary key (province_code, academic_year, version),
    foreign key (academic_year, province_code) references collections (academic_year, province_code),
    check ((act = 'EXTENDED') = (school_code is not null)),
    check ((school_code is null) = (extended_to is null)),
    check (act not in ('CLOSED', 'REOPENED', 'EXTENDED') or reason is not null)
);
create index extensions_by_school on collection_history (school_code, academic_year, version)
    where school_code is not null;
create trigger collection_history_stands before update or delete on collection_history
    for each row execute function history_stands();
create trigger collection_history_stays before truncate on collection_history
    for each statement execute function history_stands();

-- What stood before anyone kept who had made it so.
insert into collection_history
    (province_code, academic_year, version, act, due_date, profile, status, two_levels, changed_by, changed_at)
select province_code, academic_year, version, case version when 1 then 'OPENED' else 'CHANGED' end, due_date, profile,
       status, two_levels, 'unknown', changed_at
from collections;

-- Schools come, are renamed and merged, and go; a year expects those that were there when it ended.
alter table schools
    add column opened_on      date,
    add column closed_on      date,
    -- Deferred: one table of changes may bring a school and close another that becomes part of it.
    add column successor_code text references schools (code) deferrable initially deferred,
    add constraint closes_after_it_opens check (closed_on >= opened_on),
    add constraint only_who_closes_is_succeeded check (successor_code is null or closed_on is not null),
    add constraint nobody_succeeds_himself check (successor_code <> code);

-- One row a version of a school: what it was from some day on, who entered it and why.
create table school_history (
    school_code    text        not null references schools (code),
    version        bigint      not null check (version >= 1),
    name           text        not null,
    city           text,
    school_type    text        not null check (school_type in ('VOCATIONAL', 'UNDERGRADUATE', 'GRADUATE')),
    ownership      text        not null check (ownership in ('PUBLIC', 'PRIVATE')),
    opened_on      date,
    closed_on      date,
    successor_code text,
    valid_from     date        not null,
    reason         text        check (char_length(reason) between 1 and 500),
    changed_by     text        not null check (changed_by <> ''),
    changed_at     timestamptz not null,
    primary key (school_code, version)
);
create trigger school_history_stands before update or delete on school_history
    for each row execute function history_stands();
create trigger school_history_stays before truncate on school_history
    for each statement execute function history_stands();

insert into school_history
    (school_code, version, name, city, school_type, ownership, valid_from, changed_by, changed_at)
select code, version, name, city, school_type, ownership, (changed_at at time zone 'Asia/Shanghai')::date, 'unknown',
       changed_at
from schools;
