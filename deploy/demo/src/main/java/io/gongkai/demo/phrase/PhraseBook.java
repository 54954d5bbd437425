package io.gongkai.demo.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All patterns by the name of their list. In the files a line {@code @name} opens a list and each line below it is one
 * pattern: {@code (a|b|)} one of them, {@code {slot}} filled in, {@code [7:…]} names an item of the list, {@code
 * [wechat_posts:…#篇]} states a figure, {@code [SUM:…]} can be reckoned; {@code //} begins a remark.
 */
public final class PhraseBook {

    private static final List<String> FILES =
            List.of("opening.txt", "heading.txt", "overview.txt", "channel.txt", "item.txt", "area.txt", "rest.txt");

    private final Map<String, List<Pattern>> lists = new LinkedHashMap<>();

    public static PhraseBook load() {
        PhraseBook book = new PhraseBook();
        FILES.forEach(book::read);
        return book;
    }

    /** The lines of a resource beside the patterns, without remarks. */
    public static List<String> lines(String file) {
        try (InputStream in = PhraseBook.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void read(String file) {
        String name = "";
        for (String line : lines(file)) {
            if (line.startsWith("@")) {
                name = line.substring(1);
            } else {
                lists.computeIfAbsent(name, n -> new ArrayList<>()).add(PatternParser.parse(line));
            }
        }
    }

    public boolean has(String list) {
        return lists.containsKey(list);
    }

    List<Pattern> list(String name) {
        List<Pattern> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("No phrases are called " + name);
        }
        return list;
    }
}
