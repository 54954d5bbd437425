package io.gongkai.ingest.check;

import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;

/** Why a report could not be checked. */
final class CheckProblems {

    static final ProblemType CHECKER_AWAY = new ProblemType(
            "checker-unavailable",
            503,
            new Text("检查服务暂时不可用", "The checker is away"),
            new Text(
                    "检查服务暂时不可用，请按 Retry-After 所示时间后重试；正式报送不受影响。",
                    "The checker is away for the moment; try again after the time given in Retry-After. Submitting works meanwhile."));

    private CheckProblems() {}
}
