package io.gongkai.ingest.explanation;

import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;

/** When nothing is left to explain. */
final class ExplanationProblems {

    static final ProblemType NOTHING_TO_EXPLAIN = new ProblemType(
            "nothing-to-explain",
            409,
            new Text("报告当前阶段不接收说明", "The report takes no explanations now"),
            new Text(
                    "报告处于 %s 阶段；只有已检查且尚未接受或撤回的报告可以说明。",
                    "The report is %s; findings are explained once it is assessed, until it is accepted or withdrawn."));

    private ExplanationProblems() {}
}
