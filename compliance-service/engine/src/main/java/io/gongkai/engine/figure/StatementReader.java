package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads counts as clauses state them: 共举办信息公开培训两次, 学年内组织的两次信息公开培训. */
final class StatementReader {

    private static final char TITLE_END = '》';
    private static final char TITLE = '《';
    private static final int SHORTEST_NAME = 2;

    private final StatedWords words;
    private final StatementScope scope;
    private final Set<String> units;
    private final Phrase closed;
    private final Phrase rates;
    private final Phrase cohort;
    private final Set<String> handed;
    private final Phrase sheets;
    private final Phrase school;
    private final Phrase below;
    private final Pattern belowAtEnd;

    /** @param ownScope words that lead back from another time to that of the report */
    StatementReader(RestatedLexicon lexicon, String ownScope) {
        words = new StatedWords(lexicon);
        scope = new StatementScope(lexicon, ownScope);
        units = Words.set(lexicon.units() + '|' + lexicon.swappedUnits());
        closed = Phrase.of(lexicon.closed());
        rates = Phrase.of(lexicon.rates());
        cohort = Phrase.of(lexicon.cohort());
        handed = Words.set(lexicon.handed());
        below = Phrase.of("(?:" + lexicon.below() + ")$");
        belowAtEnd = Pattern.compile("(?:" + lexicon.below() + ")$");
        school = Phrase.of(lexicon.school());
        sheets = Phrase.of(lexicon.sheets());
    }

    /** @param wanted whether it is read though it does not say that it is all */
    Optional<Statement> read(NormalizedText text, Sentence sentence, Quantity quantity, boolean wanted) {
        if (!units.contains(quantity.unit())
                || quantity.qualifier() == Qualifier.ABOUT
                || quantity.value().signum() == 0) {
            return Optional.empty();
        }
        Clause clause = Clause.of(text, sentence, quantity);
        boolean named = clause.goesOnWith(closed);
        if (clause.isTooLong() || scope.isOther(clause, named)) {
            return Optional.empty();
        }
        String year = clause.lastOf(cohort);
        boolean rate = quantity.isPercentage();
        boolean sure = rate ? year != null : scope.isAll(clause, quantity.unit(), named);
        if (!wanted && !sure) {
            return Optional.empty();
        }
        String before = name(clause);
        String behind = named ? "" : words.opening(clause.behind());
        if ((named ? before : behind).length() < SHORTEST_NAME || rate && !rates.isIn(before)) {
            return Optional.empty();
        }
        FoundFigure figure = new FoundFigure(
                before,
                quantity.value(),
                quantity.unit(),
                quantity.qualifier(),
                new Span(clause.start(), quantity.end()));
        return Optional.of(
                new Statement(figure, before, behind, year, ending(clause), below.isIn(clause.said()), sure));
    }

    /** What is published under a title is named by it, and what was handed out by the sheets that the sentence names. */
    private String name(Clause clause) {
        String said = clause.said();
        int from = said.isEmpty() || said.charAt(said.length() - 1) != TITLE_END ? -1 : said.lastIndexOf(TITLE);
        String name = words.name(from < 0 ? belowAtEnd.matcher(said).replaceFirst("") : said.substring(from));
        return handed.contains(name) ? of(clause.lastOf(sheets), name) : name;
    }

    private static String of(@Nullable String sheets, String handed) {
        return sheets == null ? "" : sheets + handed;
    }

    /** 校 of 我校, 院 of 全院. */
    private @Nullable Character ending(Clause clause) {
        Span named = school.first(clause.text(), clause.start(), clause.end());
        return named == null ? null : clause.text().charAt(named.end() - 1);
    }
}
