package io.gongkai.stats.peer;

import io.gongkai.stats.problem.ProblemType;
import io.gongkai.stats.problem.Text;

/** Why a peer group cannot be saved. */
final class PeerProblems {

    static final ProblemType NAME_TAKEN = new ProblemType(
            "peer-group-name-taken",
            409,
            new Text("对比组名称已被使用", "The name of the peer group is taken"),
            new Text(
                    "您在该省已有名为“%s”的对比组；请改用其他名称。",
                    "You have a peer group named \"%s\" in this province; choose another name."));

    static final ProblemType NOT_YOURS = new ProblemType(
            "foreign-peer-group",
            403,
            new Text("不是您的对比组", "Not your peer group"),
            new Text("只有创建者才能修改或删除此对比组。", "Only who made this peer group may change or delete it."));

    private PeerProblems() {}
}
