package io.gongkai.compliance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes our own records as the JSON that is stored, sent and served. */
@ApplicationScoped
public class Json {

    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String write(Object plainRecord) {
        try {
            return mapper.writeValueAsString(plainRecord);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be written as JSON: " + plainRecord.getClass(), e);
        }
    }
}
