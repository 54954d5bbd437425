package io.gongkai.ingest.document;

import io.gongkai.ingest.problem.Fault;
import java.util.List;

/**
 * What came of the files of a submission.
 *
 * @param text of all of them, not to be used where there are faults
 * @param files those whose type could be told
 * @param faults everything that is wrong with them, with pointers into the form
 */
public record ReadFiles(String text, List<OriginalFile> files, List<Fault> faults) {}
