package io.gongkai.engine.figure;

/**
 * A number and what it was the year before: 本学年1500条,比上学年的1200条增长25%.
 *
 * @param risen whether the words say that it became more
 */
record Change(Quantity before, Quantity now, boolean risen) {

    /** Whether the numbers go the way that the words say. */
    boolean goesAsTold() {
        int way = now.value().compareTo(before.value());
        return risen ? way > 0 : way < 0;
    }
}
