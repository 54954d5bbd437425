-- Where the text shows a finding: the first place, in UTF-16 code units of the text as submitted, and how many places there
-- are, which is 0 where something is not there. Unknown for what was assessed before; a rebuild brings it.
ALTER TABLE projection.finding
    ADD COLUMN quote     text,
    ADD COLUMN starts_at integer,
    ADD COLUMN ends_at   integer,
    ADD COLUMN places    integer CHECK (places >= 0);
