package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds totals, and counts of a department, that are stated twice with different values, and any other figure that is stated
 * twice with digits in another order: 860条 and 806条.
 */
final class ConflictReader {

    private static final String TOTAL = "disclosed_total";
    private static final String DEPARTMENT = "disclosed_site_by_unit";
    /** Numbers of two digits look alike by chance. */
    private static final BigDecimal LEAST_SWAPPED = BigDecimal.valueOf(100);

    private static final Pattern YEARS = Pattern.compile("20\\d\\d-20\\d\\d");

    private final Phrase otherScope;
    private final Phrase ownScope;
    private final Pattern nameEnd;

    /** @param ownScope words that lead back from another scope to that of the report */
    ConflictReader(String otherScope, String ownScope, String nameEnd) {
        this.otherScope = Phrase.of(otherScope);
        this.ownScope = Phrase.of(ownScope);
        this.nameEnd = Pattern.compile(nameEnd);
    }

    List<Conflict> read(NormalizedText text, Sentences sentences, List<FoundFigure> figures) {
        List<Conflict> conflicts = new ArrayList<>();
        Scopes scopes = new Scopes(text, sentences);
        FoundFigure total = null;
        Map<String, FoundFigure> departments = new HashMap<>();
        Map<String, FoundFigure> digits = new HashMap<>();
        for (FoundFigure figure : figures) {
            if (figure.metric().equals(TOTAL) && !scopes.isOther(figure)) {
                if (total != null && disagree(total, figure) && !scopes.sameSentence(total, figure)) {
                    conflicts.add(new Conflict(total, figure, scopes.sameYears(total, figure)));
                }
                total = total == null ? figure : total;
            } else if (figure.metric().equals(DEPARTMENT)) {
                String name = nameEnd.split(text.substring(figure.span()), 2)[0];
                FoundFigure known = departments.putIfAbsent(name, figure);
                if (known != null && disagree(known, figure)) {
                    conflicts.add(new Conflict(known, figure, false));
                }
            } else if (figure.value().compareTo(LEAST_SWAPPED) >= 0) {
                FoundFigure known = digits.putIfAbsent(kind(figure), figure);
                if (known != null && disagree(known, figure) && !scopes.sameSentence(known, figure)) {
                    conflicts.add(new Conflict(known, figure, false));
                }
            }
        }
        return conflicts;
    }

    /** The same for figures that differ in the order of their digits only. */
    private static String kind(FoundFigure figure) {
        char[] digits = figure.value().toPlainString().toCharArray();
        Arrays.sort(digits);
        return figure.metric() + ' ' + figure.unit() + ' ' + new String(digits);
    }

    private static boolean disagree(FoundFigure one, FoundFigure other) {
        return one.unit().equals(other.unit())
                && one.qualifier() == Qualifier.EXACT
                && other.qualifier() == Qualifier.EXACT
                && one.value().compareTo(other.value()) != 0;
    }

    /** What the sentences of one text say of their figures' scope; each is read once, however many figures it holds. */
    private final class Scopes {

        private final NormalizedText text;
        private final Sentences sentences;
        private final Map<Sentence, List<Span>> others = new HashMap<>();
        private final Map<Sentence, List<Span>> owns = new HashMap<>();
        private final Map<Sentence, List<String>> years = new HashMap<>();

        Scopes(NormalizedText text, Sentences sentences) {
            this.text = text;
            this.sentences = sentences;
        }

        /** Whether the sentence names another scope before the figure ends, and does not lead back to its own. */
        boolean isOther(FoundFigure figure) {
            Span other = last(otherScope, others, figure);
            Span own = last(ownScope, owns, figure);
            return other != null && (own == null || own.start() < other.end());
        }

        private @Nullable Span last(Phrase words, Map<Sentence, List<Span>> known, FoundFigure figure) {
            List<Span> spans =
                    known.computeIfAbsent(of(figure), sentence -> words.all(text, sentence.start(), sentence.end()));
            int low = 0;
            int high = spans.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (spans.get(middle).end() <= figure.span().end()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0 ? null : spans.get(low - 1);
        }

        boolean sameSentence(FoundFigure one, FoundFigure other) {
            return of(one).equals(of(other));
        }

        /** Neither names a school year that the other does not. */
        boolean sameYears(FoundFigure one, FoundFigure other) {
            List<String> first = years(one);
            List<String> second = years(other);
            return first.isEmpty() || second.isEmpty() || first.equals(second);
        }

        private List<String> years(FoundFigure figure) {
            return years.computeIfAbsent(
                    of(figure),
                    sentence -> YEARS.matcher(text.substring(sentence.span()))
                            .results()
                            .map(MatchResult::group)
                            .distinct()
                            .toList());
        }

        private Sentence of(FoundFigure figure) {
            return sentences.at(figure.span().start());
        }
    }
}
