package io.gongkai.ingest.school;

import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;

/** What can be wrong with a school beyond the form of the request. */
final class SchoolProblems {

    static final ProblemType EXISTS = new ProblemType(
            "school-exists",
            409,
            new Text("学校已登记", "The school is registered already"),
            new Text(
                    "学校标识码 %s 已登记；如需修改，请读取后使用 PUT。",
                    "School code %s is registered already; to change it, read it and use PUT."));

    static final Text REASON_NEEDED = new Text("停办或恢复办学须说明理由。", "Closing a school or opening it again needs a reason.");
    static final Text UNKNOWN_SUCCESSOR = new Text(
            "后继学校 %s 未登记，或就是该校本身；请检查代码。",
            "The successor %s is not registered, or is the school itself; check the code.");

    private SchoolProblems() {}
}
