package io.gongkai.stats.school;

import io.gongkai.stats.problem.ProblemType;
import io.gongkai.stats.problem.Text;

/** Why a question on a school has no answer. */
final class SchoolProblems {

    static final ProblemType UNKNOWN_SCHOOL = new ProblemType(
            "unknown-school",
            404,
            new Text("没有这所学校", "No such school"),
            new Text("登记册中没有学校标识码 %s；请检查代码。", "The register holds no school with code %s; check the code."));

    static final Text CODE = new Text("学校标识码为十位数字。", "A school code has ten digits.");

    private SchoolProblems() {}
}
