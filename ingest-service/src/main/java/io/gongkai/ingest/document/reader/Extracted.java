package io.gongkai.ingest.document.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the files of a submission.
 *
 * @param document type of the document; null if there is none or it could not be told
 * @param checklist type of the list of items sent beside it; null if there is none or it could not be told
 * @param text the text of both, the list as a table at its end; not to be used where there are flaws
 * @param flaws everything that is wrong with the files
 */
public record Extracted(
        @Nullable DetectedType document, @Nullable DetectedType checklist, String text, List<FoundFlaw> flaws) {}
