package io.gongkai.engine.part;

/** The eight parts of a report, in the order of the national frame. */
public enum PartCode {
    /** 概述. */
    S1,
    /** 主动公开情况. */
    S2,
    /** 依申请公开和不予公开情况. */
    S3,
    /** 对信息公开的评议情况. */
    S4,
    /** 因学校信息公开工作受到举报、复议、诉讼的情况. */
    S5,
    /** 新做法新举措、主要经验、问题和改进措施. */
    S6,
    /** 其他需要报告的事项. */
    S7,
    /** 清单事项公开情况表. */
    S8
}
