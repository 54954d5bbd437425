-- Groups of schools that somebody put together to compare them. Entered here, so no event brings them back.
CREATE TABLE peer_group (
    id            uuid PRIMARY KEY,
    province_code text        NOT NULL CHECK (province_code ~ '^[0-9]{2}$'),
    name          text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    owner         text        NOT NULL,
    shared        boolean     NOT NULL,
    version       bigint      NOT NULL CHECK (version > 0),
    created_at    timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL,
    CONSTRAINT peer_group_named_once UNIQUE (province_code, owner, name)
);

-- No reference to the register: it is projected and may be built anew under a group.
CREATE TABLE peer_group_school (
    group_id    uuid NOT NULL REFERENCES peer_group ON DELETE CASCADE,
    school_code text NOT NULL CHECK (school_code ~ '^[0-9]{10}$'),
    PRIMARY KEY (group_id, school_code)
);

-- Copied text names its source by the school's name.
CREATE INDEX school_by_name ON projection.school (name);
