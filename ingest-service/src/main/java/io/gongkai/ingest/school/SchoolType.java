package io.gongkai.ingest.school;

/** What a school trains for; decides which items of the list apply to it. */
public enum SchoolType {
    /** 高职: vocational college. */
    VOCATIONAL,
    /** 本科 without graduate training. */
    UNDERGRADUATE,
    /** 研究生培养单位: trains graduates. */
    GRADUATE
}
