package io.gongkai.compliance.replay;

import io.gongkai.compliance.problem.Fault;
import io.gongkai.compliance.problem.ProblemType;
import io.gongkai.compliance.problem.Text;

/** Why a replay is not queued or its candidate not put in force. */
final class ReplayProblems {

    static final ProblemType TOO_MANY_WAITING = new ProblemType(
            "too-many-replays",
            409,
            new Text("等待中的重放过多", "Too many replays are waiting"),
            new Text(
                    "已有 %d 个重放在等待或进行中；请待其中一个结束后再提交。",
                    "%d replays are waiting or running; send this one again when one of them has ended."));

    static final ProblemType NOT_DONE = new ProblemType(
            "replay-not-done",
            409,
            new Text("重放尚未成功结束", "The replay is not done"),
            new Text(
                    "该重放的状态为 %s；只有成功结束（DONE）的重放，其候选规则集才能生效。",
                    "The replay is %s; only the candidate of a replay that is DONE can be put in force."));

    static final Fault REPLAY_REQUIRED = Fault.at(
            "/replayId",
            "required",
            new Text("请填写重放编号；填 null 则恢复随附的规则集。", "Name the replay, or null to return to the shipped rule set."));

    static final Fault UNKNOWN_REPLAY = Fault.at(
            "/replayId", "unknown-replay", new Text("没有此编号的重放，请检查。", "There is no such replay; check the id."));

    private ReplayProblems() {}
}
