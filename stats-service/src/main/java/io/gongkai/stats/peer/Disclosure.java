package io.gongkai.stats.peer;

/**
 * The one rule on what those who may not see the values of single schools are told of several: a quartile, median, share, count or
 * place only where so many schools besides their own stand behind it. A median of two tells each of them the other's value, and
 * below five others a good guess does; a school knows what it adds itself. {@code GET /v1/measures} states the rule.
 */
public final class Disclosure {

    public static final int FEWEST = 5;

    private Disclosure() {}

    /** @param others schools behind the number that are not the reader's own */
    public static boolean isEnough(long others) {
        return others >= FEWEST;
    }
}
