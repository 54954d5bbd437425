package io.gongkai.engine.figure;

import io.gongkai.engine.figure.FigureLexicon.Restated;
import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    RestatedFigures(Restated lexicon) {
        metrics = Words.set(lexicon.metrics());
        plain = Pattern.compile(lexicon.plain());
        besides = Phrase.of(lexicon.besides());
    }

    /** @param known conflicts that are not told again */
    List<Conflict> read(NormalizedText text, Scopes scopes, List<FoundFigure> figures, List<Conflict> known) {
        Set<FoundFigure> told = new HashSet<>();
        known.forEach(conflict -> told.add(conflict.second()));
        List<Conflict> conflicts = new ArrayList<>();
        Map<String, Stated> first = new HashMap<>();
        Map<Sentence, Optional<Span>> besidesIn = new HashMap<>();
        Set<String> again = statedAgain(figures);
        for (FoundFigure figure : figures) {
            if (!again.contains(figure.metric())
                    || scopes.isOther(figure)
                    || isBesides(text, scopes.of(figure), figure, besidesIn)) {
                continue;
            }
            String words = NUMBER.matcher(text.substring(figure.span())).replaceFirst("");
            String key = figure.metric()
                    + ' '
                    + ConflictReader.unit(figure)
                    + ' '
                    + plain.matcher(words).replaceAll("");
            Stated before = first.putIfAbsent(key, new Stated(figure, words));
            if (before != null
                    && differ(before.figure(), figure)
                    && areOfOneScope(scopes, before.figure(), figure)
                    && told.add(figure)) {
                conflicts.add(
                        new Conflict(before.figure(), figure, before.words().equals(words)));
            }
        }
        return conflicts;
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

    /** 93.2% and 93.18% are the same, printed with fewer digits. */
    private static boolean differ(FoundFigure one, FoundFigure other) {
        int digits = Math.max(0, Math.min(one.value().scale(), other.value().scale()));
        return ConflictReader.disagree(one, other) && rounded(one, digits).compareTo(rounded(other, digits)) != 0;
    }

    private static BigDecimal rounded(FoundFigure figure, int digits) {
        return figure.value().setScale(digits, RoundingMode.HALF_UP);
    }
}
