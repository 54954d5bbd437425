package io.gongkai.engine.figure;

import io.gongkai.engine.lexicon.Phrase;
import io.gongkai.engine.text.Marks;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lists that name all first and count all afterwards: 网站、公众号、抖音分别为704条、512条和267条. */
final class RespectiveReader {

    private static final String BY_UNIT = "disclosed_site_by_unit";
    private static final String ELSEWHERE = "elsewhere";
    /** 分别为1.2万、8000人. */
    private static final String PEOPLE = "人";

    private static final int LONGEST_LIST = 120;
    private static final int LONGEST_TOLD = 10;
    private static final int LONGEST_HEADING = 20;
    private static final Marks PAUSES = Marks.of("。;:,!?()");
    private static final String COMMA = "、";

    private final Phrase told;
    private final Pattern leading;
    private final Pattern between;
    private final Pattern lastOfNames;
    private final Phrase gathered;
    private final DepartmentReader departments;
    private final List<MetricRule> channels;
    private final CommonMeasure common;
    private final Set<String> publications;

    RespectiveReader(FigureLexicon lexicon, DepartmentReader departments) {
        FigureLexicon.Respective words = lexicon.respective();
        told = Phrase.of(words.told());
        leading = Pattern.compile(words.leading());
        between = Pattern.compile(words.between());
        lastOfNames = Pattern.compile(words.lastOfNames());
        gathered = Phrase.of(words.gathered());
        this.departments = departments;
        publications = Words.set(words.publications());
        common = new CommonMeasure(lexicon);
        channels = lexicon.metrics().stream()
                .filter(FigureLexicon.Metric::isWholeChannel)
                .map(MetricRule::new)
                .toList();
    }

    /** What the quantities count that stand in such a list; nothing for one whose names are not all known. */
    Map<Quantity, Meaning> read(NormalizedText text, Clues clues, List<Quantity> quantities) {
        Map<Quantity, Meaning> meanings = new HashMap<>();
        for (int first = 0; first < quantities.size(); first++) {
            int start = quantities.get(first).start();
            Span words = told.first(text, Math.max(0, start - LONGEST_TOLD), start);
            if (words != null) {
                List<Quantity> run = run(text, quantities, first);
                int last = isPaused(text, words.start()) ? words.start() - 1 : words.start();
                last -= isBracketed(text, last) ? 1 : 0;
                Span clause = new Span(clauseStart(text, last), last);
                List<Span> names = names(text, clause.start(), clause.end(), run.size());
                List<Meaning> shared = common.of(clues, clause, run, names.size() == run.size());
                for (int i = 0; i < shared.size(); i++) {
                    meanings.put(run.get(i), shared.get(i));
                }
                if (shared.isEmpty() && names.size() != run.size()) {
                    names = gathered(text, clause, run.size());
                }
                if (shared.isEmpty() && names.size() == run.size()) {
                    meanings.putAll(known(text, clues, names, run));
                }
                first += run.size() - 1;
            }
        }
        return meanings;
    }

    /** 通过网站、公众号和橱窗公开信息,三个渠道的数量分别为: those named in the clause before; none where it points to none. */
    private List<Span> gathered(NormalizedText text, Span clause, int count) {
        if (clause.start() == 0 || gathered.endAt(text, clause.start(), clause.end()) < 0) {
            return List.of();
        }
        int end = clause.start() - 1;
        return names(text, clauseStart(text, end), end, count);
    }

    /** …、图书馆,分别为: the comma parts the list from its counts. */
    private static boolean isPaused(NormalizedText text, int at) {
        return at > 0 && text.charAt(at - 1) == ',';
    }

    /** 三类渠道(网站、公众号、橱窗)分别为: the bracket holds the names. */
    private static boolean isBracketed(NormalizedText text, int at) {
        return at > 0 && text.charAt(at - 1) == ')';
    }

    private int clauseStart(NormalizedText text, int end) {
        int from = end;
        while (from > Math.max(0, end - LONGEST_LIST)
                && !PAUSES.has(text.charAt(from - 1))
                && !isBelowHeading(text, from)) {
            from--;
        }
        Matcher matcher = leading.matcher(text).region(from, end);
        return matcher.lookingAt() ? matcher.end() : from;
    }

    /** A line that short does not go on in the next one. */
    private static boolean isBelowHeading(NormalizedText text, int at) {
        if (!text.gapBefore(at).breaksLine()) {
            return false;
        }
        int from = at - 1;
        while (from > 0 && at - from <= LONGEST_HEADING && !text.gapBefore(from).breaksLine()) {
            from--;
        }
        return at - from <= LONGEST_HEADING;
    }

    /** The quantities of one unit, or of several for publications, that follow each other. */
    private List<Quantity> run(NormalizedText text, List<Quantity> quantities, int first) {
        Quantity last = quantities.get(first);
        int end = first + 1;
        while (end < quantities.size() && goesOn(text, last, quantities.get(end))) {
            last = quantities.get(end++);
        }
        return quantities.subList(first, end);
    }

    private boolean goesOn(NormalizedText text, Quantity last, Quantity next) {
        String words = text.substring(last.end(), Math.max(last.end(), next.start()));
        boolean alike = next.unit().equals(last.unit())
                || last.isBare() && next.unit().equals(PEOPLE)
                || publications.contains(next.unit()) && publications.contains(last.unit());
        return alike && between.matcher(words).matches();
    }

    private List<Span> names(NormalizedText text, int start, int end, int count) {
        List<Span> names = new ArrayList<>();
        int from = start;
        for (int i = text.indexOf(COMMA, from, end); i >= 0; i = text.indexOf(COMMA, from, end)) {
            names.add(new Span(from, i));
            from = i + 1;
        }
        Matcher and = lastOfNames.matcher(text).region(from, end);
        if (names.size() == count - 2 && and.lookingAt()) {
            names.add(new Span(from, and.start(1)));
            from = and.end(1);
        }
        names.add(new Span(from, end));
        return names;
    }

    private Map<Quantity, Meaning> known(NormalizedText text, Clues clues, List<Span> names, List<Quantity> run) {
        Map<Quantity, Meaning> known = new HashMap<>();
        int end = run.get(0).start();
        long units = names.stream()
                .filter(name -> departments.isName(text, name, end))
                .count();
        for (int i = 0; i < run.size(); i++) {
            Quantity quantity = run.get(i);
            Meaning meaning = 2 * units >= names.size()
                    ? new Meaning(BY_UNIT, "site", quantity.unit())
                    : channel(clues.within(names.get(i).start(), names.get(i).end()), quantity);
            if (meaning == null) {
                return Map.of();
            }
            known.put(quantity, meaning);
        }
        return known.size() > 1 ? known : Map.of();
    }

    private @Nullable Meaning channel(List<Clue> named, Quantity quantity) {
        for (Clue clue : named) {
            if (clue.concept().equals(ELSEWHERE)) {
                return Meaning.NONE;
            }
            for (MetricRule rule : channels) {
                if (rule.isBy(clue.concept()) && rule.countsPublications(quantity)) {
                    return new Meaning(rule.entry().metric(), rule.entry().channel(), quantity.unit());
                }
            }
        }
        return null;
    }
}
