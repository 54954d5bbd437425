package io.gongkai.ingest.waiver;

import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;

/** What can be wrong with a waiver beyond the form of the request. */
final class WaiverProblems {

    static final ProblemType NOTHING_TO_WAIVE = new ProblemType(
            "nothing-to-waive",
            409,
            new Text("报告当前阶段不能申请豁免", "Nothing can be waived now"),
            new Text(
                    "报告处于 %s 阶段；只有已检查且尚未接受或撤回的报告可以申请豁免。",
                    "The report is %s; findings can be waived once it is assessed, until it is accepted or withdrawn."));

    static final ProblemType REQUESTED_ALREADY = new ProblemType(
            "waiver-requested-already",
            409,
            new Text("该问题已在申请豁免", "A waiver is asked for already"),
            new Text(
                    "该问题的豁免申请 %s 尚未决定；请等待决定，不必重复申请。",
                    "Request %s for this finding is not decided yet; wait for the decision."));

    static final ProblemType WRONG_STATUS = new ProblemType(
            "waiver-decided",
            409,
            new Text("豁免申请的状态不允许此操作", "The waiver's status does not permit this"),
            new Text(
                    "豁免当前状态为 %s；申请中（REQUESTED）的可以同意或不同意，已同意（GRANTED）的可以撤销。",
                    "The waiver is %s; one that is REQUESTED can be granted or refused, one that is GRANTED revoked."));

    static final ProblemType OWN_REQUEST = new ProblemType(
            "own-request",
            403,
            new Text("不能同意本人的申请", "Not your own request"),
            new Text(
                    "豁免须由申请人以外的人员同意；请由其他工作人员办理。",
                    "A waiver is granted by another than asked for it; leave it to a colleague."));

    private WaiverProblems() {}
}
