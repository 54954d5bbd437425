-- What documents were made from: answers of this service at one moment, word for word. The documents themselves are not
-- kept, they follow from it; and no event brings a past moment back, so it stays outside of the projections.
CREATE TABLE snapshot (
    province_code text        NOT NULL CHECK (province_code ~ '^[0-9]{2}$'),
    academic_year text        NOT NULL CHECK (academic_year ~ '^[0-9]{4}-[0-9]{4}$'),
    -- SHA-256 of the answers in UTF-8: the same facts are one snapshot, however often and by whomever they are asked.
    digest        text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    -- Version of the projections that gave them.
    position      text        NOT NULL,
    taken_at      timestamptz NOT NULL,
    answers       text        NOT NULL,
    PRIMARY KEY (province_code, academic_year, digest)
);
