package io.gongkai.ingest.outbox;

import io.gongkai.local.process.FreePort;
import io.gongkai.local.testing.StackTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** The real database, and an address at which no broker is listening yet. */
public final class StackWithoutBroker implements QuarkusTestResourceLifecycleManager {

    private final StackTestResource stack = new StackTestResource();

    @Override
    public void init(Map<String, String> arguments) {
        stack.init(arguments);
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(stack.start());
        settings.put("kafka.bootstrap.servers", "localhost:" + freePort());
        return settings;
    }

    @Override
    public void stop() {
        stack.stop();
    }

    static int freePort() {
        return FreePort.any();
    }
}
