-- Where each report stands. A row of its own: whoever decides holds it without stopping those who read the report.
create table lifecycles (
    report_id          uuid        primary key references reports (id),
    school_code        text        not null,
    province_code      text        not null,
    academic_year      text        not null,
    -- The newest one; the stage speaks of it.
    revision           integer     not null check (revision >= 1),
    stage              text        not null
        check (stage in ('RECEIVED', 'ASSESSED', 'RETURNED', 'ENDORSED', 'ACCEPTED', 'WITHDRAWN')),
    since              timestamptz not null,
    two_levels         boolean     not null,
    -- In force until a newer one is accepted or the report is withdrawn.
    accepted_revision  integer     check (accepted_revision between 1 and revision),
    accepted_at        timestamptz,
    return_due         date,
    -- How often the report was returned.
    rounds             integer     not null check (rounds >= 0),
    first_submitted_at timestamptz not null,
    version            bigint      not null check (version >= 1),
    check ((accepted_revision is null) = (accepted_at is null)),
    check ((stage = 'RETURNED') = (return_due is not null))
);
create index lifecycles_by_stage on lifecycles (province_code, academic_year, stage);

insert into lifecycles
select r.id, r.school_code, r.province_code, r.academic_year, r.latest_revision, 'RECEIVED', v.submitted_at, false,
       null, null, null, 0, r.created_at, r.latest_revision
from reports r join revisions v on v.report_id = r.id and v.number = r.latest_revision;

-- What compliance-service last said of a revision, as far as people decide upon it.
create table assessments (
    report_id   uuid        not null,
    revision    integer     not null,
    assessed_at timestamptz not null,
    rule_set    text        not null,
    verdict     text        not null check (verdict in ('COMPLETE', 'INCOMPLETE')),
    -- Written and read as a whole, so one document and not a row for each.
    findings    text        not null check (findings is json array),
    primary key (report_id, revision),
    foreign key (report_id, revision) references revisions (report_id, number)
);
