package io.gongkai.engine.lexicon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the data files of the engine; an unknown field is a mistake in the file and fails the start. */
public final class DataFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    private DataFile() {}

    static boolean exists(String path) {
        return path.endsWith(".yaml") && DataFile.class.getResource(path) != null;
    }

    static <T> T parse(String path, String yaml, TypeReference<T> type) {
        FaultCollector faults = new FaultCollector();
        try {
            T data = YAML.readerFor(type).withHandler(faults).readValue(yaml);
            faults.throwFor(path);
            return Objects.requireNonNull(data, path);
        } catch (JsonProcessingException e) {
            if (faults.isEmpty() && !(e instanceof MismatchedInputException)) {
                throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
            }
            faults.addLast(e);
            faults.throwFor(path);
            throw new IllegalStateException("No fault in " + path, e);
        }
    }

    /** The text of a file of the class path; line ends are \n whatever the file has. */
    static String text(String path) {
        try (InputStream in = DataFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a file of the class path.
     *
     * @throws IllegalStateException where there is no such file
     * @throws UncheckedIOException where it is no YAML
     * @throws DataFault where it does not have the form of the type, with all that is wrong
     */
    public static <T> T read(String path, TypeReference<T> type) {
        return parse(path, text(path), type);
    }
}
