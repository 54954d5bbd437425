package io.gongkai.engine.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gongkai.engine.assessment.Assessment;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** One JSON object a line: the file and its assessment, as the service gives it. */
final class JsonPrinter implements Printer {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private record Entry(String file, Assessment assessment) {}

    @Override
    public String print(Path file, String text, Assessment assessment) {
        try {
            return JSON.writeValueAsString(new Entry(file.toString(), assessment)) + System.lineSeparator();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
