package io.gongkai.engine.figure;

import io.gongkai.engine.figure.FigureLexicon.Restated;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds figures that a report has but once and states twice with different values: 公众号推送信息320条 here, 公众号推送302条
 * there. Two are comparable where nothing but words that leave a figure what it is stands beside it: 学生处公众号 is another.
 */
final class RestatedFigures {

    /** The number at the end of the words that state a figure. */
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*[万千百余多]*[^0-9]{0,4}$");

    private record Stated(FoundFigure figure, String words) {}

    private final Set<String> metrics;
    private final Pattern plain;
    private final Phrase besides;
    private final StatedWords words;
    private final Phrase remainder;
    private final Phrase followed;
    private final Phrase levels;

    RestatedFigures(Restated lexicon, RestatedLexicon words) {
        this.words = new StatedWords(words);
        followed = Phrase.of(words.followed());
        remainder = Phrase.of(words.remainder());
        levels = Phrase.of(words.levels());
        metrics = Words.set(lexicon.metrics());
        plain = Pattern.compile(lexicon.plain());
        besides = Phrase.of(lexicon.besides());
    }

    List<Conflict> read(NormalizedText text, Scopes scopes, List<FoundFigure> figures, StatedValues values) {
        List<Conflict> conflicts = new ArrayList<>();
        Map<String, Stated> first = new HashMap<>();
        Map<Sentence, Optional<Span>> besidesIn = new HashMap<>();
        Set<String> again = statedAgain(figures);
        for (FoundFigure figure : figures) {
            if (!again.contains(figure.metric())
                    || scopes.isOther(figure)
                    || goesOnWithOthers(text, figure)
                    || isBesides(text, scopes.of(figure), figure, besidesIn)) {
                continue;
            }
            String said = NUMBER.matcher(text.substring(figure.span())).replaceFirst("");
            String key = figure.metric()
                    + ' '
                    + StatedValues.unit(figure)
                    + ' '
                    + plain.matcher(said).replaceAll("");
            Stated before = first.putIfAbsent(key, new Stated(figure, said));
            if (before != null
                    && values.disagree(before.figure(), figure)
                    && areOfOneScope(scopes, before.figure(), figure)
                    && areOfOneLevel(text, scopes.of(before.figure()), scopes.of(figure))) {
                conflicts.add(new Conflict(before.figure(), figure, isSame(text, before, new Stated(figure, said))));
            }
        }
        return conflicts;
    }

    /** 适用的40项已公开,另4项未公开. */
    private boolean goesOnWithOthers(NormalizedText text, FoundFigure figure) {
        return remainder.endAt(text, figure.span().end(), text.length()) >= 0;
    }

    /** 适用的34项本科事项, 推送的230条被转载. */
    private boolean isNarrowed(NormalizedText text, FoundFigure figure) {
        return followed.endAt(text, figure.span().end(), text.length()) < 0;
    }

    private Set<String> statedAgain(List<FoundFigure> figures) {
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (FoundFigure figure : figures) {
            if (metrics.contains(figure.metric()) && !once.add(figure.metric())) {
                again.add(figure.metric());
            }
        }
        return again;
    }

    /** @param known where each sentence first says so: looked for once, however many figures it holds */
    private boolean isBesides(
            NormalizedText text, Sentence sentence, FoundFigure figure, Map<Sentence, Optional<Span>> known) {
        return known.computeIfAbsent(sentence, s -> Optional.ofNullable(besides.first(text, s.start(), s.end())))
                .filter(place -> place.end() <= figure.span().end())
                .isPresent();
    }

    private static boolean areOfOneScope(Scopes scopes, FoundFigure one, FoundFigure other) {
        return !scopes.sameSentence(one, other) && scopes.sameYears(one, other);
    }

    /** 本科计划640人，录取634人 in one sentence and 硕士研究生报考1376人，录取182人 in another. */
    private boolean areOfOneLevel(NormalizedText text, Sentence one, Sentence other) {
        Set<String> first = levels(text, one);
        Set<String> second = levels(text, other);
        return first.isEmpty() || second.isEmpty() || !Collections.disjoint(first, second);
    }

    private Set<String> levels(NormalizedText text, Sentence sentence) {
        return levels.all(text, sentence.start(), sentence.end()).stream()
                .map(text::substring)
                .collect(Collectors.toSet());
    }

    /** Whether the words that state them, or their digits, leave no doubt that the same is meant. */
    private boolean isSame(NormalizedText text, Stated one, Stated other) {
        boolean narrowed = isNarrowed(text, one.figure()) || isNarrowed(text, other.figure());
        return !narrowed
                && (one.words().equals(other.words())
                        || StatedValues.areSwapped(one.figure(), other.figure())
                        || words.isOfYear(one.words())
                                && words.isOfYear(other.words())
                                && words.channel(one.words()).equals(words.channel(other.words())));
    }
}
