-- The newest decision on each report, as the service that takes reports in tells it.
CREATE TABLE decision (
    report_id         uuid PRIMARY KEY,
    -- The newest revision at that time; a later one ends a return and a withdrawal.
    revision          integer     NOT NULL CHECK (revision > 0),
    school_code       text        NOT NULL,
    province_code     text        NOT NULL,
    academic_year     text        NOT NULL,
    decision          text        NOT NULL,
    decided_at        timestamptz NOT NULL,
    accepted_revision integer     CHECK (accepted_revision > 0),
    rounds            integer     NOT NULL CHECK (rounds >= 0),
    version           bigint      NOT NULL CHECK (version > 0)
);
CREATE INDEX decision_by_province_year ON decision (province_code, academic_year);
