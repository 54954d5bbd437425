-- Schools with more time, as the newest version of the collection names them.
CREATE TABLE projection.extension (
    province_code text NOT NULL,
    academic_year text NOT NULL,
    school_code   text NOT NULL,
    due_date      date NOT NULL,
    PRIMARY KEY (province_code, academic_year, school_code)
);

-- First and last day of a school; unknown means that it has always been there, or still is.
ALTER TABLE projection.school ADD COLUMN opened_on date;
ALTER TABLE projection.school ADD COLUMN closed_on date;

-- As before, and: an extension decides over lateness, also one that was granted after the report had come; a school that
-- was not there when the year ended is not expected, but counts if it has handed in.
CREATE OR REPLACE FUNCTION standing(asked_province text, asked_year text)
RETURNS TABLE (
    school_code     text,
    name            text,
    city            text,
    school_type     text,
    ownership       text,
    report_id       uuid,
    submitted_at    timestamptz,
    revision        integer,
    late            boolean,
    assessed_report uuid,
    verdict         text)
LANGUAGE sql STABLE
AS $$
SELECT s.school_code,
       s.name,
       s.city,
       s.school_type,
       s.ownership,
       coalesce(r.report_id, a.report_id),
       coalesce(r.first_submitted_at, a.submitted_at),
       greatest(r.revision, a.revision),
       CASE WHEN x.due_date IS NULL
            THEN coalesce(r.late, (a.submitted_at AT TIME ZONE 'Asia/Shanghai')::date > c.due_date)
            ELSE (coalesce(r.first_submitted_at, a.submitted_at) AT TIME ZONE 'Asia/Shanghai')::date
                 > greatest(x.due_date, c.due_date)
       END,
       a.report_id,
       a.verdict
  FROM school s
  LEFT JOIN report r
    ON r.school_code = s.school_code AND r.province_code = asked_province AND r.academic_year = asked_year
  LEFT JOIN assessment a
    ON a.school_code = s.school_code AND a.province_code = asked_province AND a.academic_year = asked_year
  LEFT JOIN collection c
    ON c.province_code = asked_province AND c.academic_year = asked_year
  LEFT JOIN extension x
    ON x.school_code = s.school_code AND x.province_code = asked_province AND x.academic_year = asked_year
 WHERE s.province_code = asked_province
   AND (r.report_id IS NOT NULL
        OR a.report_id IS NOT NULL
        OR (coalesce(s.opened_on <= make_date(right(asked_year, 4)::integer, 8, 31), true)
            AND coalesce(s.closed_on >= make_date(right(asked_year, 4)::integer, 8, 31), true)))
$$;
