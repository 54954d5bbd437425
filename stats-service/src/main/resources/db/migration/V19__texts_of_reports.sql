-- The text of every revision that was handed in: whether one is accepted is told by another event, which comes before or after it.
-- Only the text of the accepted one of a published year is ever read. A rebuild brings those of before.
CREATE TABLE projection.report_text (
    report_id uuid    NOT NULL,
    revision  integer NOT NULL CHECK (revision > 0),
    content   text    NOT NULL,
    PRIMARY KEY (report_id, revision)
);
