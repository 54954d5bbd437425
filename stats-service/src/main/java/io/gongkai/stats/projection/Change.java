package io.gongkai.stats.projection;

/** What an event changes, worked out as far as it can be without the database. */
@FunctionalInterface
public interface Change {

    /**
     * Makes the change, in the current transaction where there is one.
     *
     * @return whether anything differs now
     */
    boolean apply();
}
