package io.gongkai.stats.peer;

/**
 * From how many values on a statistic may be shown to those who may not see the values themselves: a median of two schools
 * tells each of them the other's value, and below five a good guess does.
 */
public final class Disclosure {

    public static final int FEWEST = 5;

    private Disclosure() {}

    public static boolean isEnough(long values) {
        return values >= FEWEST;
    }
}
