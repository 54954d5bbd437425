-- A profile reads what the peers of a school stated in all years, one row for each of their reports.
CREATE INDEX tally_by_school ON projection.tally (school_code);

-- Findings by rule alone, as the text in which they are handed out: {"PART-01": 1}. Their names stand beside the findings.
ALTER TABLE projection.tally ADD COLUMN found json;
UPDATE projection.tally
   SET found = (SELECT coalesce(json_object_agg(rule ->> 'rule', (rule ->> 'findings')::bigint ORDER BY rule ->> 'rule'),
                                '{}')
                  FROM jsonb_array_elements(rules) AS rule);
ALTER TABLE projection.tally DROP COLUMN rules;
ALTER TABLE projection.tally RENAME COLUMN found TO rules;
ALTER TABLE projection.tally ALTER COLUMN rules SET NOT NULL;
ANALYZE projection.tally;
