package io.gongkai.stats.peer;

/**
 * From how many values on a statistic may be shown to those who may not see the values themselves: a median of two schools
 * tells each of them the other's value, and below five a good guess does. A school knows what it adds itself to a share, a count
 * or a ranking; there as many others must stand behind it.
 */
public final class Disclosure {

    public static final int FEWEST = 5;

    private Disclosure() {}

    public static boolean isEnough(long values) {
        return values >= FEWEST;
    }
}
