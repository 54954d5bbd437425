package io.gongkai.ingest.lifecycle;

import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.ProblemException;
import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;
import java.util.List;
import java.util.Locale;

/** Steps that a report's stage does not permit. */
final class LifecycleProblems {

    static final ProblemType STEP_NOT_POSSIBLE = new ProblemType(
            "step-not-possible",
            409,
            new Text("报告当前阶段不能进行此操作", "The report's stage does not permit this step"),
            new Text(
                    "请重新读取报告，确认所处阶段（stage）；所列为目前可以进行的操作。",
                    "Read the report again and look at its stage; the steps that are possible now are listed."));

    private static final Text ALLOWED = new Text("目前可以：%s。", "Possible now: %s.");

    private LifecycleProblems() {}

    static ProblemException notPossible(Standing standing) {
        List<Fault> allowed = standing.steps().stream()
                .map(step ->
                        Fault.at("", "allowed-" + step.name().toLowerCase(Locale.ROOT), ALLOWED.withEach(step.title())))
                .toList();
        return STEP_NOT_POSSIBLE.because(allowed);
    }
}
