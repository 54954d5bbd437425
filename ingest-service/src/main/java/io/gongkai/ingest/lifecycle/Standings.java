package io.gongkai.ingest.lifecycle;

import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.precondition.Versioned;
import io.gongkai.ingest.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a report stands, for who may know or change it; another's report is answered as if there were none. */
@ApplicationScoped
public class Standings {

    private final Lifecycles lifecycles;
    private final Caller caller;

    Standings(Lifecycles lifecycles, Caller caller) {
        this.lifecycles = lifecycles;
        this.caller = caller;
    }

    public Standing readable(UUID reportId) {
        return lifecycles
                .find(reportId)
                .filter(standing -> caller.mayReadSchool(standing.schoolCode(), standing.provinceCode()))
                .orElseThrow(CommonProblems.NOT_FOUND::because);
    }

    /** Held until the transaction ends: whoever else decides, submits or assesses waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Standing held(UUID reportId) {
        return lifecycles
                .hold(reportId)
                .filter(standing -> caller.mayActForSchool(standing.schoolCode(), standing.provinceCode()))
                .orElseThrow(CommonProblems.NOT_FOUND::because);
    }

    /** Held, seen by the caller in this very version, and ready for the step. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Standing readyFor(Step step, UUID reportId, @Nullable String ifMatch) {
        Standing standing = held(reportId);
        Versioned.requireMatch(ifMatch, standing.version());
        return standing.require(step);
    }
}
