package io.gongkai.engine.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes out terms with alternatives: {@code <a|b>c} stands for ac and bc, {@code <@name>} for any word of a group, itself written out. */
final class Wordings {

    private final Map<String, List<String>> groups;

    Wordings(Map<String, List<String>> groups) {
        this.groups = groups;
    }

    List<String> expand(List<String> terms) {
        return terms.stream().flatMap(term -> expand(term).stream()).toList();
    }

    /**
     * All that a term stands for.
     *
     * @throws IllegalArgumentException where a bracket is not closed or a group is unknown
     */
    List<String> expand(String term) {
        int open = term.indexOf('<');
        if (open < 0) {
            return List.of(term);
        }
        int close = term.indexOf('>', open);
        if (close < 0) {
            throw new IllegalArgumentException("No > closes the < of " + term);
        }
        String head = term.substring(0, open);
        List<String> tails = expand(term.substring(close + 1));
        List<String> all = new ArrayList<>();
        alternatives(term.substring(open + 1, close))
                .forEach(choice -> tails.forEach(tail -> all.add(head + choice + tail)));
        return all;
    }

    private Stream<String> alternatives(String choices) {
        return Stream.of(choices.split("\\|", -1))
                .flatMap(choice -> choice.startsWith("@") ? group(choice.substring(1)) : Stream.of(choice));
    }

    private Stream<String> group(String name) {
        List<String> words = groups.get(name);
        if (words == null) {
            throw new IllegalArgumentException("No group is named " + name);
        }
        return expand(words).stream();
    }
}
