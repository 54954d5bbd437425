package io.gongkai.engine.item;

/**
 * How far words reach in a sentence, in characters ({@code lexicon/stance.yaml}).
 *
 * @param lacks between 没有 and what is lacking
 * @param denies between a denying verb and what it denies
 * @param nextClauses of the clauses behind a mention that may speak of it
 * @param tail of what follows a denial in a clause of its own: 暂未开展相关工作
 * @param opener between a verb and the colon that opens a list: 尚未公开的有：
 * @param numbered before 不适用 in which items are called by their numbers
 */
record StanceReach(int lacks, int denies, int nextClauses, int tail, int opener, int numbered) {}
