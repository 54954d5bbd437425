-- Every revision that was ever accepted: a ledger of corrections must not forget one when the next is accepted.
CREATE TABLE projection.acceptance (
    report_id   uuid    NOT NULL,
    revision    integer NOT NULL CHECK (revision > 0),
    -- Not known of revisions that were in force before this table was; a rebuild brings it, and those replaced before.
    accepted_at timestamptz,
    PRIMARY KEY (report_id, revision)
);

INSERT INTO projection.acceptance
SELECT report_id, accepted_revision, CASE WHEN decision = 'ACCEPTED' THEN decided_at END
  FROM projection.decision
 WHERE accepted_revision IS NOT NULL;
