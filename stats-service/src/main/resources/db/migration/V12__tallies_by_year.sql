-- Sums over the years of a province read one row for each report instead of all its facts; whose and which year it is, how
-- often each rule found something, and the value of each metric, are counted with the rest when it is assessed.
ALTER TABLE projection.tally
    ADD COLUMN school_code   text COLLATE "C",
    ADD COLUMN province_code text COLLATE "C",
    ADD COLUMN academic_year text COLLATE "C",
    ADD COLUMN rules         jsonb,
    ADD COLUMN stated        jsonb;

-- Reports that were counted before; a rebuild would say the same.
UPDATE projection.tally t
   SET school_code = a.school_code,
       province_code = a.province_code,
       academic_year = a.academic_year,
       rules = (SELECT coalesce(jsonb_agg(jsonb_build_object('rule', rule, 'name', name, 'findings', findings)
                                          ORDER BY rule), '[]')
                  FROM (SELECT rule, max(name) AS name, count(*) AS findings
                          FROM projection.finding f
                         WHERE f.report_id = t.report_id
                         GROUP BY rule) AS found),
       stated = (SELECT coalesce(jsonb_object_agg(metric, value), '{}')
                   FROM projection.measured m
                  WHERE m.report_id = t.report_id)
  FROM projection.assessment a
 WHERE a.report_id = t.report_id;

ALTER TABLE projection.tally
    ALTER COLUMN school_code SET NOT NULL,
    ALTER COLUMN province_code SET NOT NULL,
    ALTER COLUMN academic_year SET NOT NULL,
    ALTER COLUMN rules SET NOT NULL,
    ALTER COLUMN stated SET NOT NULL;
CREATE INDEX tally_by_province_year ON projection.tally (province_code, academic_year);
ANALYZE projection.tally;
