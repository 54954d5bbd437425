-- A withdrawn report that no newer revision replaced is not handed in any more: its school stands as one of which nothing came, and
-- is marked. An acceptance of it is not in force.
CREATE OR REPLACE FUNCTION standings(asked_province text, asked_years text[])
RETURNS TABLE (
    academic_year   text,
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
    verdict         text,
    returned        boolean,
    accepted        boolean,
    withdrawn       boolean)
LANGUAGE sql STABLE
AS $$
SELECT y.academic_year,
       s.school_code,
       s.name,
       s.city,
       s.school_type,
       s.ownership,
       CASE WHEN NOT w.withdrawn THEN coalesce(r.report_id, a.report_id) END,
       CASE WHEN NOT w.withdrawn THEN coalesce(r.first_submitted_at, a.submitted_at) END,
       CASE WHEN NOT w.withdrawn THEN greatest(r.revision, a.revision) END,
       CASE WHEN w.withdrawn THEN NULL
            WHEN x.due_date IS NULL
            THEN coalesce(r.late, (a.submitted_at AT TIME ZONE 'Asia/Shanghai')::date > c.due_date)
            ELSE (coalesce(r.first_submitted_at, a.submitted_at) AT TIME ZONE 'Asia/Shanghai')::date
                 > greatest(x.due_date, c.due_date)
       END,
       CASE WHEN NOT w.withdrawn THEN a.report_id END,
       CASE WHEN NOT w.withdrawn THEN a.verdict END,
       d.decision = 'RETURNED' AND d.revision >= greatest(r.revision, a.revision),
       d.accepted_revision IS NOT NULL AND d.decision <> 'WITHDRAWN',
       w.withdrawn
  FROM school s
 CROSS JOIN unnest(asked_years) AS y (academic_year)
  LEFT JOIN report r
    ON r.province_code = asked_province AND r.academic_year = ANY (asked_years)
   AND r.school_code = s.school_code AND r.academic_year = y.academic_year
  LEFT JOIN assessment a
    ON a.province_code = asked_province AND a.academic_year = ANY (asked_years)
   AND a.school_code = s.school_code AND a.academic_year = y.academic_year
  LEFT JOIN collection c
    ON c.province_code = asked_province AND c.academic_year = y.academic_year
  LEFT JOIN extension x
    ON x.province_code = asked_province AND x.academic_year = y.academic_year AND x.school_code = s.school_code
  LEFT JOIN decision d
    ON d.report_id = coalesce(r.report_id, a.report_id)
 CROSS JOIN LATERAL (
       SELECT coalesce(d.decision = 'WITHDRAWN' AND d.revision >= greatest(r.revision, a.revision), false) AS withdrawn) w
 WHERE s.province_code = asked_province
   AND (r.report_id IS NOT NULL
        OR a.report_id IS NOT NULL
        OR (coalesce(s.opened_on <= make_date(right(y.academic_year, 4)::integer, 8, 31), true)
            AND coalesce(s.closed_on >= make_date(right(y.academic_year, 4)::integer, 8, 31), true)))
$$;

-- The same by report, for questions that do not ask for all schools. Few reports are withdrawn; the index finds them without the
-- others.
CREATE VIEW projection.withdrawn AS
SELECT d.report_id, d.school_code, d.province_code, d.academic_year
  FROM projection.decision d
 WHERE d.decision = 'WITHDRAWN'
   AND NOT EXISTS (SELECT 1 FROM projection.submission s WHERE s.report_id = d.report_id AND s.revision > d.revision)
   AND NOT EXISTS (SELECT 1 FROM projection.assessment a WHERE a.report_id = d.report_id AND a.revision > d.revision);
CREATE INDEX decision_of_withdrawn ON projection.decision (province_code, academic_year) WHERE decision = 'WITHDRAWN';
ANALYZE projection.decision;
