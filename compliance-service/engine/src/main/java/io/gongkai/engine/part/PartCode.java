package io.gongkai.engine.part;

/** The eight parts of a report, in the order of the national frame. */
public enum PartCode {
    S1(1, "概述"),
    S2(2, "主动公开情况"),
    S3(3, "依申请公开和不予公开情况"),
    S4(4, "对信息公开的评议情况"),
    S5(5, "因学校信息公开工作受到举报、复议、诉讼的情况"),
    S6(6, "新做法新举措、主要经验、问题和改进措施"),
    S7(7, "其他需要报告的事项"),
    S8(8, "清单事项公开情况表");

    private final int number;
    private final String title;

    PartCode(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Place in the national frame, from 1. */
    public int number() {
        return number;
    }

    /** Name in the national frame. */
    public String title() {
        return title;
    }
}
