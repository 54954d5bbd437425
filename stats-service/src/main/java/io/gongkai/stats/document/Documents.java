package io.gongkai.stats.document;

import io.gongkai.stats.paper.DocxPaper;
import io.gongkai.stats.paper.HtmlPaper;
import io.gongkai.stats.paper.Paper;
import io.gongkai.stats.snapshot.Facts;
import io.gongkai.stats.snapshot.Snapshot;
import io.gongkai.stats.snapshot.Snapshots;
import io.gongkai.stats.vocabulary.Names;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes the documents; a document follows from its snapshot and the edition of the wording alone. */
@ApplicationScoped
class Documents {

    private final Snapshots snapshots;
    // Both at the first document asked for: this bean is made no earlier.
    private final Wording wording = Wording.read();
    private final Names names = Names.read();

    Documents(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Which of the documents is wanted. */
    enum Kind {
        CIRCULAR("circular"),
        ANNUAL_REPORT("annual-report");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    byte[] write(Kind kind, Snapshot snapshot, boolean word) {
        Imprint imprint = new Imprint(snapshot, Facts.of(snapshots.answers(snapshot)), wording);
        Paper paper =
                kind == Kind.CIRCULAR ? Circular.of(imprint, wording, names) : AnnualReport.of(imprint, wording, names);
        return word ? DocxPaper.write(paper) : HtmlPaper.write(paper);
    }

    /** Names the bytes of a document. */
    String tag(Kind kind, Snapshot snapshot, boolean word) {
        return String.join("-", snapshot.digest(), kind.path(), wording.edition(), word ? "docx" : "html");
    }
}
