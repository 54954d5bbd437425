package io.gongkai.ingest.document.reader;

/**
 * How one level of a numbered list looks.
 *
 * @param start its first number
 * @param format how numbers are written, as ECMA-376 names it
 * @param text what stands around them, such as 第%1条 or %1.%2
 */
record NumberLevel(int start, String format, String text) {

    static final NumberLevel PLAIN = new NumberLevel(1, "decimal", "%1.");

    boolean isBullet() {
        return format.equals("bullet");
    }
}
