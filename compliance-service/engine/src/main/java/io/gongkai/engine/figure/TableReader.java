package io.gongkai.engine.figure;

import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads tables whose head says that a column holds numbers, such as 渠道 | 数量（条）. */
final class TableReader {

    /** Words of a row that counts something else than publications. */
    private record Label(String metric, String unit, Pattern words) {}

    private static final String BARS = "|\t";
    private static final String TOTAL = "disclosed_total";

    private final CountColumn column;
    private final GridReader grids;
    private final Pattern sum;
    private final Pattern number;
    private final List<Label> labels;
    private final List<MetricRule> channels;

    TableReader(FigureLexicon lexicon) {
        FigureLexicon.Table words = lexicon.table();
        column = new CountColumn(words);
        grids = new GridReader(words.cell());
        sum = Pattern.compile(words.sum());
        number = Pattern.compile(words.number());
        labels = words.labels().stream()
                .map(label -> new Label(label.metric(), label.unit(), Pattern.compile(label.label())))
                .toList();
        channels = lexicon.metrics().stream()
                .filter(FigureLexicon.Metric::isWholeChannel)
                .map(MetricRule::new)
                .toList();
    }

    CountTables read(NormalizedText text, Clues clues) {
        List<CountTable> tables = new ArrayList<>();
        int line = 0;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            Optional<CountTable> table = isRow(text, line, end) ? table(text, clues, line, end) : Optional.empty();
            table.ifPresent(tables::add);
            line = table.map(found -> found.span().end()).orElse(end);
        }
        return new CountTables(List.copyOf(tables), grids.read(text));
    }

    private Optional<CountTable> table(NormalizedText text, Clues clues, int start, int headEnd) {
        List<Span> heads = cells(text, start, headEnd);
        CountColumn.Choice choice = column.choose(text, heads);
        if (choice.isNone()) {
            return Optional.empty();
        }
        String counted = column.unit(text.substring(start, headEnd));
        List<CountTable.Row> rows = new ArrayList<>();
        int line = headEnd;
        while (line < text.length() && isRow(text, line, lineEnd(text, line))) {
            int end = lineEnd(text, line);
            row(text, clues, cells(text, line, end), choice.index(), counted)
                    .filter(row -> choice.counts() || row.metric() != null)
                    .ifPresent(rows::add);
            line = end;
        }
        boolean known = rows.stream().anyMatch(row -> row.metric() != null);
        return rows.isEmpty() || choice.yearly() && !known
                ? Optional.empty()
                : Optional.of(new CountTable(new Span(start, line), named(rows)));
    }

    /** A sum over channels is the total of what was disclosed. */
    private static List<CountTable.Row> named(List<CountTable.Row> rows) {
        boolean channels = rows.stream().filter(row -> row.metric() != null).count() > 1;
        return rows.stream()
                .map(row -> row.sum() && channels ? row.counting(TOTAL) : row)
                .toList();
    }

    private Optional<CountTable.Row> row(
            NormalizedText text, Clues clues, List<Span> cells, int column, String counted) {
        if (cells.size() <= column) {
            return Optional.empty();
        }
        Span cell = cells.get(column);
        Matcher matcher = number.matcher(text.substring(cell));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int start = cells.get(0).start();
        String words = text.substring(start, cell.start());
        String own = matcher.group(2);
        Optional<Label> label = labels.stream()
                .filter(known -> known.words().matcher(words).find())
                .findFirst();
        Quantity quantity = new Quantity(
                new BigDecimal(matcher.group(1).replace(",", "")),
                own.isEmpty() ? label.map(Label::unit).orElse(counted) : own,
                Qualifier.EXACT,
                0,
                BigDecimal.ONE,
                false,
                false,
                cell.start(),
                cell.end());
        boolean isSum = sum.matcher(words).find();
        String metric = isSum ? null : channel(clues.within(start, cell.start()), quantity);
        return Optional.of(new CountTable.Row(
                start,
                quantity,
                metric == null && !isSum ? label.map(Label::metric).orElse(null) : metric,
                isSum,
                notes(text, cells.subList(column + 1, cells.size()))));
    }

    /** Cells with words; a bare number in them belongs to another column. */
    private List<Span> notes(NormalizedText text, List<Span> behind) {
        return behind.stream()
                .filter(cell -> !number.matcher(text.substring(cell)).matches())
                .toList();
    }

    private @Nullable String channel(List<Clue> label, Quantity quantity) {
        for (Clue clue : label) {
            for (MetricRule rule : channels) {
                if (rule.isBy(clue.concept()) && rule.countsPublications(quantity)) {
                    return rule.entry().metric();
                }
            }
        }
        return null;
    }

    private static List<Span> cells(NormalizedText text, int start, int end) {
        List<Span> cells = new ArrayList<>();
        int from = BARS.indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
        for (int i = from; i <= end; i++) {
            if (i == end ? i > from : BARS.indexOf(text.charAt(i)) >= 0) {
                cells.add(new Span(from, i));
                from = i + 1;
            }
        }
        return cells;
    }

    private static boolean isRow(NormalizedText text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (BARS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int lineEnd(NormalizedText text, int start) {
        int i = start + 1;
        while (i < text.length() && !text.gapBefore(i).breaksLine()) {
            i++;
        }
        return i;
    }
}
