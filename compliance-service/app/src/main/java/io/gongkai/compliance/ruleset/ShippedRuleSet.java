package io.gongkai.compliance.ruleset;

import java.util.concurrent.CompletableFuture;

/**
 * The rule set that comes with this version. Reading it takes a second of one core, as long as everything else that a
 * start does on the other one, so that the program begins with it before the framework.
 */
public final class ShippedRuleSet {

    private static final CompletableFuture<RuleSet> READ = CompletableFuture.supplyAsync(RuleSet::shipped, task -> {
        Thread reader = new Thread(task, "rule set reader");
        reader.setDaemon(true);
        reader.start();
    });

    private ShippedRuleSet() {}

    /** Begins to read, if nobody did. */
    public static void begin() {
        READ.isDone();
    }

    /** Waits until it is read; damaged rule data fail here. */
    static RuleSet read() {
        return READ.join();
    }
}
