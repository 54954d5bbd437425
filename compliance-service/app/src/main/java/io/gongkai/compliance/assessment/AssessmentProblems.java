package io.gongkai.compliance.assessment;

import io.gongkai.compliance.problem.Fault;
import io.gongkai.compliance.problem.ProblemType;
import io.gongkai.compliance.problem.Text;

/** Why there is no assessment to show. */
final class AssessmentProblems {

    /** The same for a report that is unknown and one that the caller may not see. */
    static final ProblemType NOT_YET_ASSESSED = new ProblemType(
            "not-yet-assessed",
            404,
            new Text("尚无评估结果", "Not yet assessed"),
            new Text(
                    "没有该报告（或该版次）的评估结果；如刚刚提交，请按 Retry-After 所示时间后重试，否则请检查报告编号。",
                    "There is no assessment of this report or revision. If it was submitted a moment ago, try again after"
                            + " the time given in Retry-After; otherwise check the number of the report."));

    static final Fault INVALID_REVISION = Fault.inParameter(
            "revision",
            "invalid-revision",
            new Text("revision 应为从 1 起的整数。", "revision must be a whole number from 1."));

    private AssessmentProblems() {}
}
