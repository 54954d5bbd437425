package io.gongkai.ingest.bulk;

import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.Language;
import io.gongkai.ingest.problem.Problem;
import io.gongkai.ingest.problem.ProblemException;
import io.gongkai.ingest.problem.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fault of an entry as it is kept, in both languages: who will read it is not known yet. */
record StoredFault(@Nullable String pointer, String code, String zh, String en) {

    /** A problem without single faults is one itself. */
    static List<StoredFault> of(ProblemException problem) {
        return problem.faults().isEmpty()
                ? List.of(of(null, problem.type().slug(), problem.detail()))
                : problem.faults().stream().map(StoredFault::of).toList();
    }

    static StoredFault of(@Nullable String pointer, String code, Text detail) {
        return new StoredFault(pointer, code, detail.zh(), detail.en());
    }

    Problem.Entry in(Language language) {
        return new Problem.Entry(pointer, null, code, new Text(zh, en).in(language));
    }

    private static StoredFault of(Fault fault) {
        return of(fault.pointer(), fault.code(), fault.detail());
    }
}
