package io.gongkai.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.local.client.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Schools, collections and reports that come with the source. */
public record Samples(List<JsonNode> schools, List<JsonNode> collections, List<SampleReport> reports) {

    /** Reads all of the directory; reports come in the order of province, year and school. */
    public static Samples read(Path directory) {
        try (Stream<Path> files = Files.walk(directory.resolve("reports"))) {
            List<SampleReport> reports = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                reports.add(SampleReport.read(file));
            }
            return new Samples(
                    list(directory.resolve("schools.json")), list(directory.resolve("collections.json")), reports);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the samples", e);
        }
    }

    private static List<JsonNode> list(Path file) throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        Api.JSON.readTree(Files.readString(file)).forEach(entries::add);
        return entries;
    }
}
