package io.gongkai.stats.season;

import io.gongkai.stats.problem.ProblemType;
import io.gongkai.stats.problem.Text;

/** Why a question on a province and year has no answer. */
final class SeasonProblems {

    static final ProblemType NOTHING_COLLECTED = new ProblemType(
            "nothing-collected",
            404,
            new Text("该学年没有报送任务", "Nothing was collected for this year"),
            new Text(
                    "省份 %s 在 %s 学年没有报送任务，也没有报告；请检查学年。",
                    "Province %s has neither a collection nor a report for %s; check the school year."));

    private SeasonProblems() {}
}
