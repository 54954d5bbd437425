-- What the events of the other services say, as rows. Every table is rebuilt from the events; nothing is entered here.
-- Vocabulary columns carry no CHECK of their words: the reader of the events knows the words, and a constraint that
-- repeats them would need a migration for each new one.

CREATE TABLE school (
    school_code   text PRIMARY KEY CHECK (school_code ~ '^[0-9]{10}$'),
    name          text   NOT NULL,
    province_code text   NOT NULL CHECK (province_code ~ '^[0-9]{2}$'),
    city          text,
    school_type   text   NOT NULL,
    ownership     text   NOT NULL,
    version       bigint NOT NULL CHECK (version > 0)
);
CREATE INDEX school_by_province ON school (province_code, school_type);

CREATE TABLE collection (
    province_code text   NOT NULL CHECK (province_code ~ '^[0-9]{2}$'),
    academic_year text   NOT NULL CHECK (academic_year ~ '^[0-9]{4}-[0-9]{4}$'),
    due_date      date   NOT NULL,
    profile       text,
    status        text   NOT NULL,
    version       bigint NOT NULL CHECK (version > 0),
    PRIMARY KEY (province_code, academic_year)
);

-- Each revision that was handed in. Rows are only added, so their order of arrival cannot matter.
CREATE TABLE submission (
    report_id     uuid        NOT NULL,
    revision      integer     NOT NULL CHECK (revision > 0),
    school_code   text        NOT NULL,
    province_code text        NOT NULL,
    academic_year text        NOT NULL,
    title         text        NOT NULL,
    submitted_at  timestamptz NOT NULL,
    late          boolean     NOT NULL,
    PRIMARY KEY (report_id, revision),
    -- A school hands in one report a year; a second one would count it twice.
    UNIQUE (school_code, academic_year, revision)
);
CREATE INDEX submission_by_province_year ON submission (province_code, academic_year);

-- Each revision that was assessed, for the count of what went through.
CREATE TABLE assessed_revision (
    report_id     uuid    NOT NULL,
    revision      integer NOT NULL CHECK (revision > 0),
    province_code text    NOT NULL,
    academic_year text    NOT NULL,
    PRIMARY KEY (report_id, revision)
);
CREATE INDEX assessed_revision_by_province_year ON assessed_revision (province_code, academic_year);

-- The newest assessment of the newest assessed revision of a report. Its facts below are replaced as a whole.
CREATE TABLE assessment (
    report_id     uuid PRIMARY KEY,
    revision      integer     NOT NULL CHECK (revision > 0),
    school_code   text        NOT NULL,
    province_code text        NOT NULL,
    academic_year text        NOT NULL,
    submitted_at  timestamptz NOT NULL,
    assessed_at   timestamptz NOT NULL,
    rule_set      text        NOT NULL,
    catalogue     text        NOT NULL,
    profile       text        NOT NULL,
    verdict       text        NOT NULL,
    UNIQUE (school_code, academic_year)
);
CREATE INDEX assessment_by_province_year ON assessment (province_code, academic_year);

CREATE TABLE part_status (
    report_id uuid NOT NULL REFERENCES assessment ON DELETE CASCADE,
    part      text NOT NULL,
    status    text NOT NULL,
    heading   text,
    PRIMARY KEY (report_id, part)
);

CREATE TABLE item_status (
    report_id     uuid    NOT NULL REFERENCES assessment ON DELETE CASCADE,
    item          integer NOT NULL CHECK (item > 0),
    status        text    NOT NULL,
    applicability text    NOT NULL,
    PRIMARY KEY (report_id, item)
);

-- Every figure as the report states it, in the order of the text.
CREATE TABLE figure (
    report_id uuid    NOT NULL REFERENCES assessment ON DELETE CASCADE,
    position  integer NOT NULL,
    metric    text    NOT NULL,
    value     numeric NOT NULL,
    unit      text    NOT NULL,
    qualifier text    NOT NULL,
    starts_at integer NOT NULL,
    ends_at   integer NOT NULL,
    quote     text    NOT NULL,
    PRIMARY KEY (report_id, position)
);

-- One value for a metric and report, after the rule that its definition names for several statements.
CREATE TABLE measured (
    report_id uuid      NOT NULL REFERENCES assessment ON DELETE CASCADE,
    metric    text      NOT NULL,
    value     numeric   NOT NULL,
    unit      text      NOT NULL,
    qualifier text      NOT NULL,
    -- Positions of the figures that the value rests on.
    figures   integer[] NOT NULL,
    PRIMARY KEY (report_id, metric)
);

CREATE TABLE finding (
    report_id  uuid    NOT NULL REFERENCES assessment ON DELETE CASCADE,
    position   integer NOT NULL,
    rule       text    NOT NULL,
    name       text    NOT NULL,
    severity   text    NOT NULL,
    part       text,
    item       integer,
    message_zh text    NOT NULL,
    message_en text    NOT NULL,
    PRIMARY KEY (report_id, position)
);

-- Grows with every change that can alter an answer on a province and year; '' stands for what concerns all years.
CREATE TABLE projection_version (
    province_code text   NOT NULL,
    academic_year text   NOT NULL,
    version       bigint NOT NULL,
    PRIMARY KEY (province_code, academic_year)
);

-- A report as it stands: late is what its first revision was, since a correction does not undo punctuality.
CREATE VIEW report AS
SELECT report_id,
       school_code,
       province_code,
       academic_year,
       max(revision) AS revision,
       min(submitted_at) AS first_submitted_at,
       max(submitted_at) AS submitted_at,
       (array_agg(late ORDER BY revision))[1] AS late
  FROM submission
 GROUP BY report_id, school_code, province_code, academic_year;
