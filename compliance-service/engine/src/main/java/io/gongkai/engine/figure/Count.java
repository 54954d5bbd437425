package io.gongkai.engine.figure;

/**
 * A quantity that may be a total or a part.
 *
 * @param metric what it counts; empty where that is not known
 * @param join the words between the quantity before it and itself, within the sentence
 * @param sentence index of its sentence
 */
record Count(Quantity quantity, String metric, String join, int sentence) {

    String unit() {
        return quantity.unit();
    }

    boolean isAfterSemicolon() {
        return join.indexOf(';') >= 0;
    }
}
