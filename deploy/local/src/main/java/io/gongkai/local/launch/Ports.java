package io.gongkai.local.launch;

import io.gongkai.local.process.FreePort;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** The ports of one stack, next to each other so that several stacks can run side by side. */
public record Ports(int base) {

    public int ingest() {
        return base + 1;
    }

    public int compliance() {
        return base + 2;
    }

    public int stats() {
        return base + 3;
    }

    public int postgres() {
        return base + 4;
    }

    public int kafka() {
        return base + 5;
    }

    public int kafkaController() {
        return base + 6;
    }

    /** Fails with a sentence that names the first port that somebody else uses. */
    public void requireFree() {
        requireFree(FreePort::isFree);
    }

    void requireFree(IntPredicate isFree) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("ingest-service", ingest());
        wanted.put("compliance-service", compliance());
        wanted.put("stats-service", stats());
        wanted.put("PostgreSQL", postgres());
        wanted.put("Kafka", kafka());
        wanted.put("the controller of Kafka", kafkaController());
        wanted.forEach((part, port) -> {
            if (!isFree.test(port)) {
                throw new StackProblem("Port %d, meant for %s, is in use by another program; end that or choose other"
                                .formatted(port, part)
                        + " ports with --port-base N.");
            }
        });
    }
}
