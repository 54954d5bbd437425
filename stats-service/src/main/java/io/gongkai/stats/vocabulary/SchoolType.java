package io.gongkai.stats.vocabulary;

/** What a school teaches; peers are schools of one type. */
public enum SchoolType {
    VOCATIONAL,
    UNDERGRADUATE,
    GRADUATE
}
