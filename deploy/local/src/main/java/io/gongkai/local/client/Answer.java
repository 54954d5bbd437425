package io.gongkai.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.local.launch.StackProblem;
import java.net.URI;

/** What a service answered. */
public record Answer(URI uri, int status, JsonNode body) {

    private static final int FIRST_FAULT = 400;

    public boolean succeeded() {
        return status < FIRST_FAULT;
    }

    /** The body, or the end of the story with the service's own words. */
    public JsonNode expected() {
        if (succeeded()) {
            return body;
        }
        throw new StackProblem(
                "%s answered %d: %s".formatted(uri, status, body.path("detail").asText(body.toString())));
    }
}
