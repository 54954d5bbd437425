package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import java.util.regex.Pattern;

/** Frees the words that state a count of those that leave it what it is: 申请 of 本学年共收到信息公开申请. */
final class StatedWords {

    private final Rewritings instead;
    private final Pattern neutral;
    private final Pattern edges;
    private final Pattern front;
    private final Pattern posts;
    private final Phrase year;

    StatedWords(RestatedLexicon lexicon) {
        instead = new Rewritings(lexicon.instead());
        neutral = Pattern.compile(lexicon.neutral());
        edges = Pattern.compile("^(?:" + lexicon.edges() + ")++|(?:" + lexicon.edges() + ")++$");
        front = Pattern.compile("^(?:" + lexicon.edges() + ")++");
        posts = Pattern.compile(lexicon.posts());
        year = Phrase.of(lexicon.year());
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
        return neutral.matcher(instead.of(words)).replaceAll("");
    }
}
