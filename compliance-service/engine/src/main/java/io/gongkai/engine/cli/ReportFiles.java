package io.gongkai.engine.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and reads the text files to check. */
final class ReportFiles {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private final List<Path> found = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    private ReportFiles() {}

    /** Files as named, and all .txt files below folders, in the order of their names. */
    static ReportFiles in(List<Path> paths) {
        ReportFiles files = new ReportFiles();
        paths.forEach(files::add);
        return files;
    }

    List<Path> found() {
        return found;
    }

    /** What could not be read, each with its reason. */
    List<String> unread() {
        return unread;
    }

    boolean isEmpty() {
        return found.isEmpty() && unread.isEmpty();
    }

    void report(String fault) {
        unread.add(fault);
    }

    private void add(Path path) {
        if (!Files.isDirectory(path)) {
            found.add(path);
            return;
        }
        try (Stream<Path> below = Files.walk(path)) {
            below.filter(ReportFiles::isText).sorted().forEach(found::add);
        } catch (IOException | UncheckedIOException e) {
            report("Cannot read " + path);
        }
    }

    private static boolean isText(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt") && !Files.isDirectory(file);
    }

    /** Reads UTF-8, or GB18030 where the bytes are no UTF-8; empty, and remembered, where neither can be read. */
    Optional<String> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Optional<String> text = CHARSETS.stream()
                    .flatMap(charset -> decode(bytes, charset).stream())
                    .findFirst();
            if (text.isEmpty()) {
                report(file + " is neither UTF-8 nor GB18030 text");
            }
            return text;
        } catch (IOException e) {
            report("Cannot read " + file);
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
