package io.gongkai.stats.projection;

import jakarta.transaction.TransactionScoped;
import java.util.HashSet;
import java.util.Set;

/** What the current transaction did already: a rebuild takes hundreds of events in by one, and need not repeat it for each. */
@TransactionScoped
class OncePerTransaction {

    private final Set<String> done = new HashSet<>();

    /** Whether this is the first time. */
    boolean isFirst(String deed) {
        return done.add(deed);
    }
}
