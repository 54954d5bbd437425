package io.gongkai.ingest.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * Stands where compliance-service would, which is not ours to start here, and answers with the example of its own API
 * document. What was asked last can be looked at; the text decides how it behaves.
 */
public final class Checker implements QuarkusTestResourceLifecycleManager {

    static final Path EXAMPLE =
            Path.of("../compliance-service/app/src/main/resources/openapi-examples/checkReport.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newCachedThreadPool());
            server.createContext("/v1/checks", this::answer);
            server.start();
            String address = "http://localhost:" + server.getAddress().getPort();
            return Map.of("gongkai.compliance.address", address, "quarkus.rest-client.compliance.read-timeout", "1500");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The text says what is to happen; what was asked comes back with the answer. */
    private void answer(HttpExchange exchange) throws IOException {
        JsonNode asked = JSON.readTree(exchange.getRequestBody());
        String text = asked.path("text").asText();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (text.startsWith("沉默")) {
            return;
        }
        if (text.startsWith("故障")) {
            send(exchange, 500, "{}");
        } else if (text.startsWith("不合")) {
            send(
                    exchange,
                    422,
                    "{\"errors\":[{\"pointer\":\"/checklist/0/item\",\"code\":\"unknown-item\",\"detail\":\"改\"}]}");
        } else {
            Map<String, Object> seen = Map.of(
                    "assessment", JSON.readTree(EXAMPLE.toFile()).path("response"),
                    "asked", asked,
                    "authorization", exchange.getRequestHeaders().getFirst("Authorization"));
            send(exchange, 200, JSON.writeValueAsString(seen));
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
