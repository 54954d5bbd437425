package io.gongkai.ingest.decision;

import io.gongkai.ingest.assessment.Finding;
import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.ProblemException;
import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;
import java.util.List;

/** What stands in the way of a decision. */
final class DecisionProblems {

    static final ProblemType MUST_FIX_STANDS = new ProblemType(
            "must-fix-stands",
            409,
            new Text("仍有必须修改的问题", "Findings that must be mended still stand"),
            new Text(
                    "所列问题既未改正也未豁免；请退回修改，或者先办理豁免。",
                    "The findings listed are neither cleared nor waived; return the report, or have them waived first."));

    static final ProblemType ACCEPTED_STANDS = new ProblemType(
            "accepted-stands",
            409,
            new Text("已有接受的版本", "An accepted revision is in force"),
            new Text(
                    "第 %d 版已被接受；如需撤回报告，请联系省级教育行政部门办理。",
                    "Revision %d was accepted; ask the province's department to withdraw the report."));

    static final ProblemType OWN_ENDORSEMENT = new ProblemType(
            "own-endorsement",
            403,
            new Text("不能接受本人初审的报告", "Not what you endorsed yourself"),
            new Text(
                    "初审与接受须由不同人员办理；请由其他工作人员接受。",
                    "Endorsing and accepting are for two people; leave it to a colleague."));

    private static final Text STANDS = new Text("%s：%s（%s）", "%s: %s (%s)");

    private DecisionProblems() {}

    static ProblemException stand(List<Finding> findings) {
        return MUST_FIX_STANDS.because(findings.stream()
                .map(finding -> Fault.at("", "must-fix", sentence(finding)))
                .toList());
    }

    private static Text sentence(Finding finding) {
        return new Text(
                STANDS.zh().formatted(finding.rule(), finding.message().zh(), finding.key()),
                STANDS.en().formatted(finding.rule(), finding.message().en(), finding.key()));
    }
}
