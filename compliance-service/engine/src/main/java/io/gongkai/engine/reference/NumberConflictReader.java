package io.gongkai.engine.reference;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Sentences;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Sentence;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents of whatever issuer that a report cites by one title with two numbers: 《沅溪职业学院信息公开实施细则》
 * (沅职院〔2019〕45号) and (沅职院〔2019〕54号). An edition that replaced another is no conflict. Thread-safe.
 */
public final class NumberConflictReader {

    private static final String[] BEGINNINGS = {"[20", "(20"};
    private static final int LONGEST_NUMBER = 14;
    private static final int LONGEST_ISSUER = 12;
    private static final int LONGEST_TITLE = 60;
    private static final int SHORTEST_TITLE = 4;
    private static final int REACH_BEFORE = 60;
    private static final int REACH_AFTER = 16;
    private static final Pattern NUMBER = Pattern.compile("[\\[(](?<year>20[0-9]{2})年?[\\])]第?(?<number>[0-9]{1,4})号");

    private final Phrase replaced;
    private final Phrase recurring;

    public NumberConflictReader(RuleData data) {
        ReferenceLexicon lexicon = ReferenceLexicon.load(data);
        replaced = Phrase.of(lexicon.replaced());
        recurring = Phrase.of(lexicon.recurring());
    }

    /** @param known the documents whose right number is known; they are judged by it */
    public List<NumberConflict> find(NormalizedText text, Sentences sentences, List<FoundReference> known) {
        BitSet judged = new BitSet();
        known.forEach(one -> judged.set(one.span().start(), one.span().end()));
        Map<String, List<TitledNumber>> byTitle = new LinkedHashMap<>();
        for (String beginning : BEGINNINGS) {
            for (int at = next(text, beginning, 0); at >= 0; at = next(text, beginning, at + 1)) {
                TitledNumber number = titled(text, sentences, at);
                if (number != null
                        && judged.get(number.span().start(), number.span().end())
                                .isEmpty()) {
                    byTitle.computeIfAbsent(number.title(), title -> new ArrayList<>())
                            .add(number);
                }
            }
        }
        List<NumberConflict> conflicts = new ArrayList<>();
        byTitle.forEach((title, numbers) -> {
            TitledNumber first = numbers.get(0);
            List<Span> slips = numbers.stream()
                    .filter(number -> number.isSlipOf(first))
                    .map(TitledNumber::span)
                    .limit(1)
                    .toList();
            if (!slips.isEmpty() && numbers.stream().noneMatch(TitledNumber::replaced)) {
                conflicts.add(new NumberConflict(title, List.of(first.span(), slips.get(0))));
            }
        });
        return conflicts;
    }

    private @Nullable TitledNumber titled(NormalizedText text, Sentences sentences, int bracket) {
        Matcher matcher = NUMBER.matcher(text).region(bracket, Math.min(text.length(), bracket + LONGEST_NUMBER));
        if (!matcher.lookingAt()) {
            return null;
        }
        int issuer = bracket;
        while (issuer > 0 && bracket - issuer < LONGEST_ISSUER && Character.isLetter(text.charAt(issuer - 1))) {
            issuer--;
        }
        int close = issuer > 0 && text.charAt(issuer - 1) == '(' ? issuer - 2 : issuer - 1;
        int open = opening(text, close);
        if (open < 0 || close - open <= SHORTEST_TITLE || recurring.isIn(text, open, close)) {
            return null;
        }
        Sentence sentence = sentences.at(bracket);
        int from = Math.min(open, Math.max(sentence.start(), open - REACH_BEFORE));
        int to = Math.min(text.length(), matcher.end() + REACH_AFTER);
        boolean aside = replaced.isIn(text, from, open) || replaced.isIn(text, matcher.end(), to);
        return new TitledNumber(
                text.substring(open, close + 1),
                text.substring(issuer, bracket),
                Integer.parseInt(matcher.group("year")),
                Integer.parseInt(matcher.group("number")),
                aside,
                new Span(issuer, matcher.end()));
    }

    /** Where the title that this mark closes begins; a title may hold another. -1 where it closes none. */
    private static int opening(NormalizedText text, int close) {
        int depth = 0;
        for (int i = close; i >= 0 && close - i < LONGEST_TITLE; i--) {
            char c = text.charAt(i);
            depth += c == '》' ? 1 : c == '《' ? -1 : 0;
            if (depth == 0) {
                return c == '《' ? i : -1;
            }
        }
        return -1;
    }

    private static int next(NormalizedText text, String beginning, int from) {
        return text.indexOf(beginning, from, text.length());
    }
}
