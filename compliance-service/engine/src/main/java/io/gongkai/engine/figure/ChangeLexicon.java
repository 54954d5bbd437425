package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;

/**
 * The words of a change from one year to the next; {year}, {up} and {down} in the others stand for the first three.
 *
 * @param year the year before, as it is called: 上学年, 去年同期, 2020-2021学年
 * @param up what became more
 * @param down what became less
 * @param sameTime says that the number before is that of the year before
 * @param than between this year's number and last year's: ,比上学年的
 * @param by between the last of the numbers and the percentage: ,增长
 * @param from right before last year's number: 由上学年的
 * @param to between last year's number and this year's: 增至
 * @param lastYears before last year's number where this year's is told alike, what is counted as group 1: 上学年公开信息
 * @param thisYears between it and this year's number, the same: ,本学年公开信息
 * @param since between this year's number and the percentage, last year's being told elsewhere: ,同比增长
 * @param told behind the percentage, before last year's number: (上年为
 * @param listed between two numbers of one list, of which the second need not be the one that changed
 * @param timesOf behind this year's number: ,是上年
 * @param times behind that, the number as group 1: 的3倍
 */
record ChangeLexicon(
        String year,
        String up,
        String down,
        String sameTime,
        String than,
        String by,
        String from,
        String to,
        String lastYears,
        String thisYears,
        String since,
        String told,
        String listed,
        String timesOf,
        String times) {

    Phrase phrase(String words) {
        return Phrase.of(filled(words));
    }

    String filled(String words) {
        return words.replace("{year}", "(?:" + year + ")")
                .replace("{up}", "(?:" + up + ")")
                .replace("{down}", "(?:" + down + ")");
    }
}
