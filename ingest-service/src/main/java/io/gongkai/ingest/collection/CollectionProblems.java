package io.gongkai.ingest.collection;

import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;

/** What can be wrong with a collection beyond the form of the request. */
final class CollectionProblems {

    static final ProblemType EXISTS = new ProblemType(
            "collection-exists",
            409,
            new Text("报送任务已存在", "The collection exists already"),
            new Text(
                    "省份 %s 的 %s 学年报送任务已存在；如需修改，请读取后使用 PUT。",
                    "Province %s has a collection for %s already; to change it, read it and use PUT."));

    static final ProblemType CLOSED = new ProblemType(
            "collection-closed",
            409,
            new Text("报送已关闭", "The collection is closed"),
            new Text(
                    "%s 学年的报送已关闭；请先重新开放，再准予延期。",
                    "The collection for %s is closed; open it again before granting more time."));

    static final Text REASON_NEEDED =
            new Text("关闭或重新开放报送须说明理由。", "Closing a collection or opening it again needs a reason.");

    private CollectionProblems() {}
}
