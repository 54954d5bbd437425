package io.gongkai.ingest.progress;

import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;

/** What stands in the way of following reports. */
final class ProgressProblems {

    static final ProblemType TOO_MANY_STREAMS = new ProblemType(
            "too-many-streams",
            429,
            new Text("事件流过多", "Too many streams are open"),
            new Text(
                    "同时打开的事件流最多 %d 个；请关闭不用的，或按 Retry-After 所示时间后重试。",
                    "At most %d streams may be open at once; close those you do not need, or try again after the time in"
                            + " Retry-After."));

    static final Text LAST_EVENT_ID =
            new Text("Last-Event-ID 应为事件流中收到的最后一个 id。", "Last-Event-ID must be the last id that the stream has sent.");

    private ProgressProblems() {}
}
