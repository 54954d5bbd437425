-- What stands for the text of each report's newest revision when copied passages are searched.
create table report_fingerprint (
    report_id     uuid        primary key,
    revision      integer     not null,
    school_code   text        not null,
    submitted_at  timestamptz not null,
    fingerprint   bytea       not null check (octet_length(fingerprint) in (0, 512)),
    -- Reports that share one of these may resemble each other.
    bands         bigint[]    not null,
    foreign key (report_id, revision) references submission (report_id, revision)
);
create index report_fingerprint_bands on report_fingerprint using gin (bands);

-- The report of a school on the year before.
create index submission_of_school_year on submission (school_code, academic_year);
