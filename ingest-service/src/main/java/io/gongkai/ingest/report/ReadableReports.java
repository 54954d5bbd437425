package io.gongkai.ingest.report;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds what the caller may read; another's report is answered as if there were none. */
@ApplicationScoped
class ReadableReports {

    private final Caller caller;

    ReadableReports(Caller caller) {
        this.caller = caller;
    }

    Report report(UUID reportId) {
        return Report.<Report>findByIdOptional(reportId)
                .filter(report -> caller.mayReadSchool(report.schoolCode, report.provinceCode))
                .orElseThrow(CommonProblems.NOT_FOUND::because);
    }

    Receipt receipt(UUID receiptId) {
        return Receipt.<Receipt>findByIdOptional(receiptId)
                .filter(receipt -> caller.mayReadSchool(receipt.schoolCode, receipt.provinceCode))
                .orElseThrow(CommonProblems.NOT_FOUND::because);
    }
}
