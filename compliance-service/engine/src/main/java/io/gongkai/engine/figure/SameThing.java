package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether two statements count the same thing: 收到信息公开申请5件, 5件公开申请; 教代会收到提案47件, 本次大会47件提案. */
final class SameThing {

    private static final int SHORTEST_NAME = 2;
    /** How far before a count the rest of its name may be told. */
    private static final int REACH = 160;
    /** So long a name is no other's, even of some that one unit did. */
    private static final int LONG_NAME = 4;

    private final Phrase goesOn;
    private final Phrase owner;
    private final Pattern by;
    private final Set<String> general;

    SameThing(RestatedLexicon lexicon) {
        goesOn = Phrase.of("(?:" + lexicon.goesOn() + ")");
        owner = Phrase.of(lexicon.owner());
        by = Pattern.compile("(?:" + lexicon.edges() + ")++$");
        general = Words.set(lexicon.general());
    }

    /** Whether it is named before its count, by a name of its own. */
    boolean hasName(Statement statement) {
        return statement.isNamedBefore() && !general.contains(statement.before());
    }

    /** @param named a statement that has a name */
    boolean isIn(NormalizedText text, Scopes scopes, Statement named, Statement other) {
        if (named.isOfOthersThan(other)) {
            return false;
        }
        String name = named.before();
        if (other.isNamedBefore()) {
            return isNameOf(text, scopes, name, named, other.before(), other);
        }
        String whole = other.before() + other.behind();
        if (whole.startsWith(name) && name.length() > other.before().length()) {
            return goesOn(whole, name.length());
        }
        if (!other.before().isEmpty()) {
            return name.length() >= LONG_NAME
                    && owner.isIn(other.before())
                    && other.behind().startsWith(name)
                    && goesOn(other.behind(), name.length())
                    && StatedValues.areSwapped(named.figure(), other.figure());
        }
        for (int length = Math.min(name.length(), other.behind().length()); length >= SHORTEST_NAME; length--) {
            String noun = other.behind().substring(0, length);
            if (name.endsWith(noun) && goesOn(other.behind(), length)) {
                return isNameOf(text, scopes, name, named, noun, other);
            }
        }
        return false;
    }

    private boolean goesOn(String words, int at) {
        return goesOn.isIn(words.substring(at, Math.min(words.length(), at + 1)));
    }

    /** Whether the two are one name, or the longer one says only what the sentence of the other has told: 教代会提案 and 提案. */
    private boolean isNameOf(
            NormalizedText text, Scopes scopes, String one, Statement first, String two, Statement second) {
        if (one.equals(two)) {
            return true;
        }
        return one.length() > two.length()
                ? saysMore(text, scopes, one, two, second)
                : saysMore(text, scopes, two, one, first);
    }

    private boolean saysMore(NormalizedText text, Scopes scopes, String longer, String shorter, Statement said) {
        if (!longer.endsWith(shorter) || general.contains(shorter)) {
            return false;
        }
        String more = by.matcher(longer.substring(0, longer.length() - shorter.length()))
                .replaceAll("");
        int end = said.figure().span().end();
        int start = said.isNamedBefore() ? scopes.of(said.figure()).start() : 0;
        int from = Math.max(start, end - REACH);
        return more.length() >= SHORTEST_NAME && text.indexOf(more, from, end) >= 0;
    }
}
