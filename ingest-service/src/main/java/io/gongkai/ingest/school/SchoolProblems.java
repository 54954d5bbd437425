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

    private SchoolProblems() {}
}
