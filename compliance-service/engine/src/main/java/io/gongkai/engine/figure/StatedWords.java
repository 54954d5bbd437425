package io.gongkai.engine.figure;

import io.gongkai.engine.figure.RestatedLexicon.Instead;
import io.gongkai.engine.lexicon.Phrase;
import java.util.List;
import java.util.regex.Pattern;

/** Frees the words that state a count of those that leave it what it is: 申请 of 本学年共收到信息公开申请. */
final class StatedWords {

    private record Rewriting(Pattern words, String by) {}

    private final List<Rewriting> rewritings;
    private final Pattern neutral;
    private final Pattern edges;
    private final Pattern front;
    private final Pattern posts;
    private final Phrase year;

    StatedWords(RestatedLexicon lexicon) {
        rewritings = lexicon.instead().stream().map(StatedWords::rewriting).toList();
        neutral = Pattern.compile(lexicon.neutral());
        edges = Pattern.compile("^(?:" + lexicon.edges() + ")++|(?:" + lexicon.edges() + ")++$");
        front = Pattern.compile("^(?:" + lexicon.edges() + ")++");
        posts = Pattern.compile(lexicon.posts());
        year = Phrase.of(lexicon.year());
    }

    private static Rewriting rewriting(Instead instead) {
        return new Rewriting(Pattern.compile(instead.words()), instead.by());
    }

    /** What is left of them, a name of what is counted. */
    String name(String words) {
        return edges.matcher(rewritten(words)).replaceAll("");
    }

    /** The same where the name is open at its end. */
    String opening(String words) {
        return front.matcher(rewritten(words)).replaceAll("");
    }

    /** The same of posts, whatever they are called. */
    String channel(String words) {
        return name(posts.matcher(words).replaceAll(""));
    }

    /** Whether they say that all of the year is counted. */
    boolean isOfYear(String words) {
        return year.isIn(words);
    }

    private String rewritten(String words) {
        String left = words;
        for (Rewriting rewriting : rewritings) {
            left = rewriting.words().matcher(left).replaceAll(rewriting.by());
        }
        return neutral.matcher(left).replaceAll("");
    }
}
