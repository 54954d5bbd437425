-- What a generation of the projected tables holds, in one word: equal rows give an equal digest, in whatever order they lie. Times of
-- writing and versions are left out; they are no facts. Sums of hashes need no sort, which would take the longer the more rows there
-- are, and nobody may write while a digest is taken.
CREATE FUNCTION generation_digest(generation text) RETURNS text
LANGUAGE plpgsql STABLE
AS $$
DECLARE
    held    record;
    rows_of text;
    all_of  text := '';
BEGIN
    FOR held IN
        SELECT r.relname,
               string_agg(CASE WHEN a.atttypid = 'json'::regtype THEN format('%I::jsonb', a.attname)
                               ELSE quote_ident(a.attname) END, ', ' ORDER BY a.attname) AS facts
          FROM pg_class r
          JOIN pg_attribute a ON a.attrelid = r.oid
         WHERE r.relnamespace = generation::regnamespace
           AND r.relkind = 'r'
           AND r.relname <> 'projection_version'
           AND a.attnum > 0
           AND NOT a.attisdropped
           AND a.attname <> 'changed_at'
         GROUP BY r.relname
         ORDER BY r.relname
    LOOP
        EXECUTE format('SELECT count(*) || '' '' || coalesce(sum(hashtextextended(ROW(%s)::text, 0)), 0) FROM %I.%I',
                       held.facts, generation, held.relname)
           INTO rows_of;
        all_of := all_of || held.relname || ' ' || rows_of || E'\n';
    END LOOP;
    RETURN md5(all_of);
END
$$;

ALTER TABLE rebuild
    ADD COLUMN digest_before text,
    ADD COLUMN digest_after  text;
