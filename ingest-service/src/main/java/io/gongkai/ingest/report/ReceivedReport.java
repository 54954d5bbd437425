package io.gongkai.ingest.report;

import io.gongkai.ingest.document.OriginalFile;
import io.gongkai.ingest.problem.Fault;
import java.util.List;

/**
 * A submission as it came, in whatever form.
 *
 * @param files to be kept with the revision; none if it came as JSON
 * @param fileFaults what is wrong with the files; the text is then not known
 */
record ReceivedReport(SubmitReport request, List<OriginalFile> files, List<Fault> fileFaults) {

    static ReceivedReport asJson(SubmitReport request) {
        return new ReceivedReport(request, List.of(), List.of());
    }
}
