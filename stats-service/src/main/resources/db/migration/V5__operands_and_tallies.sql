-- What a finding counted or compared, for the map of copied text and for the reader.
ALTER TABLE projection.finding ADD COLUMN operands jsonb;

-- When a row was last written here, for bulk answers since a time. It follows from no event and is in no digest.
ALTER TABLE projection.school ADD COLUMN changed_at timestamptz NOT NULL DEFAULT clock_timestamp();
ALTER TABLE projection.submission ADD COLUMN changed_at timestamptz NOT NULL DEFAULT clock_timestamp();
ALTER TABLE projection.assessment ADD COLUMN changed_at timestamptz NOT NULL DEFAULT clock_timestamp();

-- What every comparison of a report asks for, counted once when it is assessed.
CREATE TABLE projection.tally (
    report_id        uuid PRIMARY KEY REFERENCES projection.assessment ON DELETE CASCADE,
    parts_applicable integer NOT NULL,
    parts_covered    integer NOT NULL,
    items_applicable integer NOT NULL,
    items_disclosed  integer NOT NULL,
    must_fix         integer NOT NULL,
    explain          integer NOT NULL,
    hint             integer NOT NULL,
    -- Students who entered or left in the year, the only size of a school that its report tells.
    students         numeric
);

-- Reports that were counted before; a rebuild would say the same.
INSERT INTO projection.tally
SELECT a.report_id,
       (SELECT count(*) FROM projection.part_status p WHERE p.report_id = a.report_id AND p.status <> 'NOT_REQUIRED'),
       (SELECT count(*)
          FROM projection.part_status p
         WHERE p.report_id = a.report_id AND p.status IN ('PRESENT', 'MERGED', 'NIL')),
       (SELECT count(*)
          FROM projection.item_status i
         WHERE i.report_id = a.report_id
           AND (i.applicability = 'REQUIRED'
                OR (i.applicability = 'CONDITIONAL' AND i.status IN ('EXPLICIT', 'PARTIAL', 'PLANNED_ONLY')))),
       (SELECT count(*)
          FROM projection.item_status i
         WHERE i.report_id = a.report_id AND i.applicability <> 'NOT_APPLICABLE' AND i.status = 'EXPLICIT'),
       (SELECT count(*) FROM projection.finding f WHERE f.report_id = a.report_id AND f.severity = 'MUST_FIX'),
       (SELECT count(*) FROM projection.finding f WHERE f.report_id = a.report_id AND f.severity = 'EXPLAIN'),
       (SELECT count(*) FROM projection.finding f WHERE f.report_id = a.report_id AND f.severity = 'HINT'),
       (SELECT m.value
          FROM projection.measured m
         WHERE m.report_id = a.report_id
           AND m.metric IN ('admissions_registered', 'admissions_actual', 'graduates')
         ORDER BY array_position(ARRAY['admissions_registered', 'admissions_actual', 'graduates'], m.metric)
         LIMIT 1)
  FROM projection.assessment a;
