-- What a province shows to everybody. Acts are only added: who published or revoked what and when stays for ever.
CREATE TABLE publication_act (
    province_code text        NOT NULL CHECK (province_code ~ '^[0-9]{2}$'),
    academic_year text        NOT NULL CHECK (academic_year ~ '^[0-9]{4}-[0-9]{4}$'),
    version       bigint      NOT NULL CHECK (version > 0),
    act           text        NOT NULL CHECK (act IN ('PUBLISHED', 'REVOKED')),
    acted_by      text        NOT NULL,
    acted_at      timestamptz NOT NULL,
    reason        text        CHECK (length(reason) BETWEEN 1 AND 500),
    PRIMARY KEY (province_code, academic_year, version)
);

-- The revisions in force when a year was published: what corrections since then are told against.
CREATE TABLE published_revision (
    province_code text    NOT NULL,
    academic_year text    NOT NULL,
    version       bigint  NOT NULL,
    school_code   text    NOT NULL,
    revision      integer NOT NULL CHECK (revision > 0),
    PRIMARY KEY (province_code, academic_year, version, school_code),
    FOREIGN KEY (province_code, academic_year, version) REFERENCES publication_act
);

-- Years that are published now.
CREATE VIEW published AS
SELECT province_code, academic_year, version, acted_at AS published_at
  FROM (SELECT DISTINCT ON (province_code, academic_year) *
          FROM publication_act
         ORDER BY province_code, academic_year, version DESC) AS newest
 WHERE act = 'PUBLISHED';

-- What may be shown of each assessed revision. The facts of comparisons are those of the newest revision, which may not
-- be accepted yet; the accepted one stays in force until the next is, and must stay to be seen so long.
CREATE TABLE projection.public_facts (
    report_id   uuid        NOT NULL,
    revision    integer     NOT NULL CHECK (revision > 0),
    assessed_at timestamptz NOT NULL,
    content     jsonb       NOT NULL,
    PRIMARY KEY (report_id, revision)
);

-- Of revisions that were assessed before, the newest; a rebuild brings the others.
INSERT INTO projection.public_facts
SELECT a.report_id, a.revision, a.assessed_at,
       jsonb_build_object(
           'parts', (SELECT coalesce(jsonb_object_agg(p.part, p.status), '{}')
                       FROM projection.part_status p
                      WHERE p.report_id = a.report_id),
           'items', (SELECT coalesce(jsonb_agg(jsonb_build_object('item', i.item, 'status', i.status,
                                                                  'applicability', i.applicability)
                                               ORDER BY i.item), '[]')
                       FROM projection.item_status i
                      WHERE i.report_id = a.report_id),
           'figures', (SELECT coalesce(jsonb_agg(jsonb_build_object('metric', m.metric, 'value', m.value,
                                                                    'unit', m.unit, 'quotes',
                                                 (SELECT coalesce(jsonb_agg(f.quote ORDER BY f.position), '[]')
                                                    FROM projection.figure f
                                                   WHERE f.report_id = m.report_id AND f.position = ANY (m.figures)))
                                                 ORDER BY m.metric), '[]')
                         FROM projection.measured m
                        WHERE m.report_id = a.report_id))
  FROM projection.assessment a;
