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

/** Reads the rows of a table that counts. */
final class RowReader {

    /** Words of a row that counts something else than publications. */
    private record Label(String metric, String unit, Pattern words) {}

    /** With fewer rows a column sums up nothing. */
    private static final int FEWEST_ROWS = 3;

    private final Pattern sum;
    private final String subtotal;
    private final Pattern number;
    private final Pattern blank;
    private final Pattern ownUnit;
    private final String unit;
    private final List<Label> labels;
    private final List<MetricRule> channels;

    RowReader(FigureLexicon lexicon) {
        TableLexicon words = lexicon.table();
        sum = Pattern.compile(words.sum());
        subtotal = words.subtotal();
        number = Pattern.compile(words.number());
        blank = Pattern.compile(words.blank());
        ownUnit = Pattern.compile(words.ownUnit());
        unit = words.unit();
        labels = words.labels().stream()
                .map(label -> new Label(label.metric(), label.unit(), Pattern.compile(label.label())))
                .toList();
        channels = lexicon.metrics().stream()
                .filter(FigureLexicon.Metric::isWholeChannel)
                .map(MetricRule::new)
                .toList();
    }

    boolean isNumber(NormalizedText text, Span cell) {
        return number.matcher(text.substring(cell)).matches();
    }

    Optional<CountTable.Row> read(NormalizedText text, Clues clues, List<Span> cells, CountColumn.Choice choice) {
        int column = choice.index();
        if (cells.size() <= column) {
            return Optional.empty();
        }
        Span cell = cells.get(column);
        Matcher matcher = number.matcher(text.substring(cell));
        int start = cells.get(0).start();
        String words = text.substring(start, cell.start());
        if (!matcher.matches() || words.contains(subtotal)) {
            return Optional.empty();
        }
        Optional<Label> label = labels.stream()
                .filter(known -> known.words().matcher(words).find())
                .findFirst();
        String counted = label.map(Label::unit)
                .orElseGet(() -> unitBehind(text, cells, column).orElse(choice.unit()));
        Quantity quantity = quantity(matcher, cell, counted);
        boolean isSum = sum.matcher(words).find();
        String metric = isSum ? null : channel(clues.within(start, cell.start()), quantity);
        return Optional.of(new CountTable.Row(
                start,
                quantity,
                metric == null && !isSum ? label.map(Label::metric).orElse(null) : metric,
                isSum,
                notes(text, cells.subList(column + 1, cells.size()))));
    }

    /** 校报 | 16 | 期: the unit in a column of its own. */
    private Optional<String> unitBehind(NormalizedText text, List<Span> cells, int column) {
        return Optional.of(column + 1)
                .filter(next -> next < cells.size())
                .map(next -> text.substring(cells.get(next)))
                .filter(words -> ownUnit.matcher(words).matches());
    }

    /** The columns beside the chosen one that hold nothing but numbers and are summed up in the last row. */
    List<List<CountTable.Row>> others(NormalizedText text, List<List<Span>> lines, int width, int chosen) {
        List<List<CountTable.Row>> others = new ArrayList<>();
        List<Span> last = lines.get(lines.size() - 1);
        if (last.size() == width && isSum(text, last)) {
            for (int i = 1; i < width; i++) {
                List<CountTable.Row> rows = i == chosen ? List.of() : column(text, lines, i);
                if (rows.size() >= FEWEST_ROWS && rows.get(rows.size() - 1).sum()) {
                    others.add(rows);
                }
            }
        }
        return List.copyOf(others);
    }

    /** Nothing for a column that holds something else than numbers too. */
    private List<CountTable.Row> column(NormalizedText text, List<List<Span>> lines, int column) {
        List<CountTable.Row> rows = new ArrayList<>();
        for (List<Span> cells : lines) {
            String cell = cells.size() <= column ? "" : text.substring(cells.get(column));
            Matcher matcher = number.matcher(cell);
            if (matcher.matches()) {
                Quantity quantity = quantity(matcher, cells.get(column), unit);
                rows.add(new CountTable.Row(quantity.start(), quantity, null, isSum(text, cells), List.of()));
            } else if (!blank.matcher(cell).matches()) {
                return List.of();
            }
        }
        return rows;
    }

    private boolean isSum(NormalizedText text, List<Span> cells) {
        return sum.matcher(text.substring(cells.get(0))).find();
    }

    private static Quantity quantity(Matcher matcher, Span cell, String unit) {
        String own = matcher.group(2);
        return new Quantity(
                new BigDecimal(matcher.group(1).replace(",", "")),
                own.isEmpty() ? unit : own,
                Qualifier.EXACT,
                0,
                BigDecimal.ONE,
                false,
                false,
                cell.start(),
                cell.end());
    }

    /** Cells with words; a bare number in them belongs to another column. */
    private List<Span> notes(NormalizedText text, List<Span> behind) {
        return behind.stream().filter(cell -> !isNumber(text, cell)).toList();
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
}
