package io.gongkai.ingest.webhook;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A school's system that listens to webhooks: a real server, which answers, refuses, hangs or leads elsewhere. */
class Receiver implements AutoCloseable {

    /** A call as it arrived. */
    record Call(String id, String timestamp, String signature, String event, String body) {}

    /** What it does with a call. */
    interface Behaviour {
        void on(HttpExchange call) throws IOException, InterruptedException;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Behaviour behaviour;

    Receiver(Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    static Receiver answering(int status) {
        return new Receiver(status(status));
    }

    static Behaviour status(int status) {
        return call -> call.sendResponseHeaders(status, -1);
    }

    static Behaviour redirect(String url) {
        return call -> {
            call.getResponseHeaders().set("Location", url);
            call.sendResponseHeaders(307, -1);
        };
    }

    /** Hangs up without an answer. */
    static Behaviour drop() {
        return call -> {
            throw new IOException("dropped by the test");
        };
    }

    /** Begins an answer that never ends. */
    static Behaviour endless() {
        return call -> {
            call.sendResponseHeaders(200, 0);
            byte[] piece = new byte[8192];
            while (true) {
                call.getResponseBody().write(piece);
            }
        };
    }

    Behaviour hang() {
        return call -> closed.await();
    }

    void from(Behaviour next) {
        behaviour = next;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks?from=gongkai";
    }

    /** As soon as there are so many. */
    List<Call> calls(int count) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> calls.size() >= count);
        return List.copyOf(calls);
    }

    int count() {
        return calls.size();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            calls.add(new Call(
                    call.getRequestHeaders().getFirst("webhook-id"),
                    call.getRequestHeaders().getFirst("webhook-timestamp"),
                    call.getRequestHeaders().getFirst("webhook-signature"),
                    call.getRequestHeaders().getFirst("gongkai-event"),
                    new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            behaviour.on(call);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
