package io.gongkai.engine.figure;

/** How the words between two counts tie the second one to the first, or to a total before. */
enum Tie {
    /** It counts something else: 同比增加20条. */
    APART,
    /** It opens the parts of a total; 其余为: goes on with them. */
    INSIDE,
    /** It is not in the total: 另有. */
    OUTSIDE,
    /** It is the total of what stands before: 合计. */
    CLOSING,
    /** What it totals stands in the sentences before: 以上. */
    ABOVE,
    /** Other parts of the same total begin: 按内容分. */
    REGROUPED,
    /** All that the sentence before counted is parted: 按采购方式分. */
    AGAIN,
    /** The same, but perhaps only some of its parts: 未报到者中. */
    NAMED,
    /** Only some parts are named: 主要. */
    PARTIAL,
    /** It is a part of a part. */
    NESTED,
    /** It stands in a bracket that opens here. */
    BRACKETED,
    /** It stands behind a semicolon. */
    SEMICOLON,
    /** Parts of a part end here. */
    ENDING,
    /** An enumeration goes on: 、 */
    LISTED,
    /** A colon leads to it. */
    COLON,
    /** It is told of each of several: 各1项. */
    EACH
}
