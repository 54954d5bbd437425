package io.gongkai.stats.province;

import io.gongkai.stats.problem.ProblemType;
import io.gongkai.stats.problem.Text;

/** Why the provinces cannot be put side by side. */
final class ProvinceProblems {

    static final ProblemType NOTHING_COLLECTED = new ProblemType(
            "nothing-collected",
            404,
            new Text("该学年没有报送任务", "Nothing was collected for this year"),
            new Text(
                    "您可查看的省份在 %s 学年均没有报送任务，也没有报告；请检查学年。",
                    "No province that you may see has a collection or a report for %s; check the school year."));

    private ProvinceProblems() {}
}
