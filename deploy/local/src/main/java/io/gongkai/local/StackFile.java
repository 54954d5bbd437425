package io.gongkai.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.local.client.Api;
import io.gongkai.local.launch.Ports;
import io.gongkai.local.postgres.PostgresAccess;
import io.gongkai.local.process.PrivateFile;
import io.gongkai.local.service.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Says to programs where the parts of a running stack are and with which tokens they answer. */
record StackFile(Ports ports, DevTokens tokens, PostgresAccess database) {

    /** Only the owner may read it: it holds tokens and the password of the database. */
    void write(Path file, List<JsonNode> schools) {
        ObjectNode content = Api.JSON.createObjectNode();
        for (Service service : Service.values()) {
            content.put(service.database(), service.url(ports));
        }
        content.set("tokens", tokens(schools));
        content.put("postgres", database.adminUrl("postgres"));
        content.put("kafka", "localhost:" + ports.kafka());
        try {
            PrivateFile.write(file, content.toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode tokens(List<JsonNode> registered) {
        ObjectNode content = Api.JSON
                .createObjectNode()
                .put("official", tokens.official(busiestProvince(registered)))
                .put("reviewer", tokens.reviewer(busiestProvince(registered)))
                .put("ministry", tokens.ministry())
                .put("auditor", tokens.auditor())
                .put("admin", tokens.admin());
        ObjectNode schools = content.putObject("school");
        for (JsonNode school : registered) {
            String code = school.required("schoolCode").asText();
            schools.put(
                    code, tokens.school(code, school.required("provinceCode").asText()));
        }
        return content;
    }

    /** The official of the stack file serves the province with the most schools. */
    static String busiestProvince(List<JsonNode> schools) {
        return schools.stream()
                .map(school -> school.required("provinceCode").asText())
                .collect(java.util.stream.Collectors.groupingBy(code -> code, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
