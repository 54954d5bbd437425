package io.gongkai.ingest.report;

/** What a revision says, for features that compare. */
public record RevisionText(int number, String title, String text, String checklist, String contentSha256) {

    static RevisionText of(Revision revision) {
        return new RevisionText(
                revision.number, revision.title, revision.text, revision.checklist, revision.contentSha256);
    }
}
