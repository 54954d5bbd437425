-- Every registered school of a province with what is known of its report on a year.
-- An assessment that overtook its submission counts as handed in; whether it was late then follows from the collection.
CREATE FUNCTION standing(asked_province text, asked_year text)
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
       coalesce(r.late, (a.submitted_at AT TIME ZONE 'Asia/Shanghai')::date > c.due_date),
       a.report_id,
       a.verdict
  FROM school s
  LEFT JOIN report r
    ON r.school_code = s.school_code AND r.province_code = asked_province AND r.academic_year = asked_year
  LEFT JOIN assessment a
    ON a.school_code = s.school_code AND a.province_code = asked_province AND a.academic_year = asked_year
  LEFT JOIN collection c
    ON c.province_code = asked_province AND c.academic_year = asked_year
 WHERE s.province_code = asked_province
$$;
