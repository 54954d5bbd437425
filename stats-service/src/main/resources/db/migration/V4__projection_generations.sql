-- The projected tables live in a schema of their own, so that a new generation of them can be built beside the one that
-- answers and take its name in one step. What is entered here (peer groups, rebuilds) stays outside of it.
CREATE SCHEMA projection;

ALTER TABLE school SET SCHEMA projection;
ALTER TABLE collection SET SCHEMA projection;
ALTER TABLE submission SET SCHEMA projection;
ALTER TABLE assessed_revision SET SCHEMA projection;
ALTER TABLE assessment SET SCHEMA projection;
ALTER TABLE part_status SET SCHEMA projection;
ALTER TABLE item_status SET SCHEMA projection;
ALTER TABLE figure SET SCHEMA projection;
ALTER TABLE measured SET SCHEMA projection;
ALTER TABLE finding SET SCHEMA projection;
ALTER TABLE decision SET SCHEMA projection;
ALTER TABLE projection_version SET SCHEMA projection;
ALTER VIEW report SET SCHEMA projection;

-- Makes an empty generation with the tables, constraints, indexes and views of another. Definitions are read while the
-- source is the search path and run while the target is, so that they name each other without a schema.
CREATE FUNCTION create_generation(source text, target text) RETURNS void
LANGUAGE plpgsql
AS $$
DECLARE
    source_table text;
    definition   text;
    definitions  text[];
    path         text := current_setting('search_path');
BEGIN
    EXECUTE format('CREATE SCHEMA %I', target);
    FOR source_table IN
        SELECT relname FROM pg_class WHERE relnamespace = source::regnamespace AND relkind = 'r' ORDER BY relname
    LOOP
        EXECUTE format('CREATE TABLE %I.%I (LIKE %I.%I INCLUDING ALL)', target, source_table, source, source_table);
    END LOOP;
    PERFORM set_config('search_path', quote_ident(source), true);
    definitions := ARRAY(
            SELECT format('ALTER TABLE %I ADD CONSTRAINT %I %s', r.relname, c.conname, pg_get_constraintdef(c.oid))
              FROM pg_constraint c
              JOIN pg_class r ON r.oid = c.conrelid
             WHERE c.connamespace = source::regnamespace AND c.contype = 'f'
             ORDER BY c.oid)
        || ARRAY(
            SELECT format('CREATE VIEW %I AS %s', relname, pg_get_viewdef(oid))
              FROM pg_class
             WHERE relnamespace = source::regnamespace AND relkind = 'v'
             ORDER BY oid);
    PERFORM set_config('search_path', quote_ident(target), true);
    FOREACH definition IN ARRAY definitions LOOP
        EXECUTE definition;
    END LOOP;
    PERFORM set_config('search_path', path, true);
END
$$;

CREATE TABLE rebuild (
    id           uuid PRIMARY KEY,
    requested_by text        NOT NULL,
    status       text        NOT NULL,
    started_at   timestamptz NOT NULL,
    -- Renewed while it runs, so that a rebuild whose process died does not block the next for ever.
    alive_at     timestamptz NOT NULL,
    finished_at  timestamptz,
    total        bigint      NOT NULL DEFAULT 0,
    read         bigint      NOT NULL DEFAULT 0,
    applied      bigint      NOT NULL DEFAULT 0,
    refused      bigint      NOT NULL DEFAULT 0,
    failure      text
);
CREATE UNIQUE INDEX one_rebuild_at_a_time ON rebuild ((true)) WHERE finished_at IS NULL;
