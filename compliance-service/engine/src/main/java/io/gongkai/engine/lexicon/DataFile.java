package io.gongkai.engine.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the data files of the engine; an unknown field is a mistake in the file and fails the start. */
public final class DataFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    private DataFile() {}

    static boolean exists(String path) {
        return path.endsWith(".yaml") && DataFile.class.getResource(path) != null;
    }

    static <T> T parse(String path, String yaml, TypeReference<T> type) {
        try {
            return YAML.readValue(yaml, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
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
     * @throws UncheckedIOException where it does not have the form of the type
     */
    public static <T> T read(String path, TypeReference<T> type) {
        return parse(path, text(path), type);
    }
}
