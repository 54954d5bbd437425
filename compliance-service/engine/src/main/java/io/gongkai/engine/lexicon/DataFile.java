package io.gongkai.engine.lexicon;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the data files of the engine; an unknown field is a mistake in the file and fails the start. */
public final class DataFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

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

    /**
     * Reads a file of the class path.
     *
     * @throws IllegalStateException where there is no such file
     * @throws UncheckedIOException where it does not have the form of the type
     */
    public static <T> T read(String path, TypeReference<T> type) {
        try (InputStream in = DataFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + path);
            }
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }
}
