package io.gongkai.ingest.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** The digest of all that makes a revision: title, text and list, as JSON in this order and without blanks. */
@ApplicationScoped
class ContentDigest {

    private final ObjectMapper json;

    ContentDigest(ObjectMapper json) {
        this.json = json;
    }

    String of(Content content) {
        try {
            return Sha256.of(json.writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Of a revision as it is stored; a list that is not as it was written has no digest that fits. */
    String of(Revision revision) {
        try {
            List<ChecklistRow> rows = json.readValue(revision.checklist, new TypeReference<>() {});
            boolean asWritten = json.writeValueAsString(rows).equals(revision.checklist);
            return asWritten ? of(new Content(revision.title, revision.text, rows)) : "";
        } catch (JsonProcessingException damaged) {
            return "";
        }
    }
}
