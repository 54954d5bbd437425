package io.gongkai.engine.figure;

/**
 * A quantity that may be a total or a part.
 *
 * @param metric what it counts; empty where that is not known
 * @param join what the words say that stand between the quantity before it and itself, within the sentence
 * @param sentence index of its sentence
 * @param range the values it may stand for
 */
record Count(Quantity quantity, String metric, Join join, int sentence, Interval range) {

    /** @param join the words between the quantity before it and itself, within the sentence */
    static Count of(Quantity quantity, String metric, String join, int sentence, BreakdownLexicon lexicon) {
        return new Count(quantity, metric, Join.of(join, lexicon), sentence, Interval.of(quantity));
    }

    String unit() {
        return quantity.unit();
    }
}
