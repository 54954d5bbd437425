package io.gongkai.ingest.lifecycle;

import io.gongkai.ingest.problem.Text;

/** What people can do with a report. */
public enum Step {
    SUBMIT("报送新版本", "submit a new revision"),
    RETURN("退回修改", "return it to the school"),
    RECALL("撤销退回", "recall the return"),
    ENDORSE("初审通过", "endorse it at the first level"),
    ACCEPT("接受", "accept it"),
    WITHDRAW("撤回报告", "withdraw it");

    private final String zh;
    private final String en;

    Step(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public Text title() {
        return new Text(zh, en);
    }
}
