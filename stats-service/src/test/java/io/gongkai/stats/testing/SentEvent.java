package io.gongkai.stats.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** An event as it travels. */
public record SentEvent(String topic, String key, String value) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static ObjectNode data() {
        return JSON.createObjectNode();
    }

    public static SentEvent of(String name, String key, ObjectNode data) {
        return ofType("gongkai." + name + ".v1", "cn.gongkai." + name + ".v1", key, data);
    }

    public static SentEvent ofType(String topic, String type, String key, ObjectNode data) {
        ObjectNode envelope = data().put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/test")
                .put("type", type)
                .put("subject", key)
                .put("time", "2021-10-20T08:00:00Z")
                .put("datacontenttype", "application/json")
                .set("data", data);
        return new SentEvent(topic, key, envelope.toString());
    }

    public SentEvent withValue(String other) {
        return new SentEvent(topic, key, other);
    }
}
