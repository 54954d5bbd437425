package io.gongkai.engine.school;

/** What a school teaches; it decides which list items can apply to it. */
public enum SchoolType {
    /** 高等职业院校, 高等专科学校. */
    VOCATIONAL,
    /** 本科院校 without graduate training. */
    UNDERGRADUATE,
    /** 研究生培养单位. */
    GRADUATE
}
