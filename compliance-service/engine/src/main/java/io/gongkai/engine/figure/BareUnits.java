package io.gongkai.engine.figure;

import io.gongkai.engine.text.HanNumber;
import io.gongkai.engine.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/** Tells what a number without a unit counts: people behind 录取人数为 or 录取, something behind ten thousands. */
final class BareUnits {

    private static final String PEOPLE = "人";
    private static final String TEN_THOUSANDS = "万";

    private final WordsAt people;
    private final WordsAt peopleOrYears;
    private final String closing;

    BareUnits(QuantityLexicon words) {
        people = new WordsAt(words.people());
        peopleOrYears = new WordsAt(words.peopleOrYears());
        closing = words.closing();
    }

    /**
     * The unit, which is empty where nobody tells it; null where the number is no quantity.
     *
     * @param end index behind the number and its scale
     */
    @Nullable
    String at(NormalizedText text, Numeral number, boolean scaled, int end) {
        if (!isClosed(text, end)) {
            return null;
        }
        if (!scaled && countsPeople(text, number)) {
            return PEOPLE;
        }
        return scaled || endsInTenThousands(text, number) ? "" : null;
    }

    /** 录取1764; not 招生计划2023. */
    private boolean countsPeople(NormalizedText text, Numeral number) {
        return people.before(text, number.start()) != null
                || !number.mayBeYear() && peopleOrYears.before(text, number.start()) != null;
    }

    private boolean isClosed(NormalizedText text, int end) {
        return end >= text.length() || text.gapBefore(end).breaksLine() || closing.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean endsInTenThousands(NormalizedText text, Numeral number) {
        long first = HanNumber.parse(text, number.start(), number.start() + 1);
        boolean told = number.han() && text.indexOf(TEN_THOUSANDS, number.start(), number.end()) >= 0;
        return told && first > 0 && first < 10;
    }
}
