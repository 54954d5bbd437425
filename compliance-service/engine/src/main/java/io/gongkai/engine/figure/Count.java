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

    String unit() {
        return quantity.unit();
    }
}
