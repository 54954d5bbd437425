package io.gongkai.compliance.deadletter;

import io.gongkai.compliance.problem.ProblemType;
import io.gongkai.compliance.problem.Text;

/** What can end a request about a dead letter. */
final class DeadLetterProblems {

    static final ProblemType ALREADY_RESOLVED = new ProblemType(
            "already-resolved",
            409,
            new Text("该事件已处理", "Already resolved"),
            new Text("该事件已成功重新处理，无需再次操作。", "The event went through already; there is nothing left to do."));

    private DeadLetterProblems() {}
}
