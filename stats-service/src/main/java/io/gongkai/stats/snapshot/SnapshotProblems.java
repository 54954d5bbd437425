package io.gongkai.stats.snapshot;

import io.gongkai.stats.problem.ProblemType;
import io.gongkai.stats.problem.Text;

/** Why there is no snapshot. */
public final class SnapshotProblems {

    public static final ProblemType UNKNOWN = new ProblemType(
            "unknown-snapshot",
            404,
            new Text("没有这个数据快照", "No such snapshot"),
            new Text(
                    "该省该学年没有摘要为 %s 的数据快照；请从 GET …/snapshots 中选择。",
                    "There is no snapshot %s of this province and year; choose one of GET …/snapshots."));

    private SnapshotProblems() {}
}
