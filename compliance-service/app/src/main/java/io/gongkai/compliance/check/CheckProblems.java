package io.gongkai.compliance.check;

import io.gongkai.compliance.problem.ProblemType;
import io.gongkai.compliance.problem.Text;

/** What can end a check. */
final class CheckProblems {

    static final ProblemType TEXT_TOO_LARGE = new ProblemType(
            "text-too-large",
            413,
            new Text("正文过长", "The text is too long"),
            new Text(
                    "正文有 %,d 个字符，超过上限 1,000,000 个；请删减后重新提交。",
                    "The text has %,d characters, more than the limit of 1,000,000; shorten it and send it again."));

    static final ProblemType RULE_FAILED = new ProblemType(
            "rule-failed",
            500,
            new Text("规则执行失败", "A rule broke down"),
            new Text(
                    "规则 %s 执行失败，本次检查没有结果；请将规则编号告知管理员。",
                    "Rule %s broke down, so this check has no result; tell the administrator the code of the rule."));

    private CheckProblems() {}
}
