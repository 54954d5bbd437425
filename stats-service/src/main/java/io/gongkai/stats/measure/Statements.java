package io.gongkai.stats.measure;

import io.gongkai.stats.event.Assessment.Figure;
import io.gongkai.stats.vocabulary.Qualifier;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** All that one report states on one metric, in the order of the text; never empty. */
record Statements(List<Statement> all) {

    record Statement(int position, Figure figure) {
        BigDecimal value() {
            return figure.value();
        }
    }

    MeasuredValue asOne(Aggregation aggregation) {
        return switch (aggregation) {
            case FIRST -> sumOf(List.of(all.get(0)));
            case GREATEST -> sumOf(List.of(greatest(all)));
            case SUM -> sumOf(channels());
        };
    }

    /** Values in another unit than the greatest are left out: 条 and 篇 do not add up. */
    private List<Statement> channels() {
        Statement greatest = greatest(all);
        List<Statement> different = all.stream()
                .filter(s -> s.figure().unit().equals(greatest.figure().unit()))
                .filter(s -> firstWithValueOf(s).equals(s))
                .toList();
        BigDecimal others = different.stream()
                .filter(s -> s.value().compareTo(greatest.value()) != 0)
                .map(Statement::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return others.compareTo(greatest.value()) == 0 ? List.of(greatest) : different;
    }

    private Statement firstWithValueOf(Statement wanted) {
        return all.stream()
                .filter(s -> s.figure().unit().equals(wanted.figure().unit()))
                .filter(s -> s.value().compareTo(wanted.value()) == 0)
                .findFirst()
                .orElseThrow();
    }

    private static Statement greatest(List<Statement> statements) {
        // max keeps the last of equals; the first statement is the better place to point at.
        return statements.stream()
                .max(Comparator.comparing(Statement::value).thenComparing(s -> -s.position()))
                .orElseThrow();
    }

    private static MeasuredValue sumOf(List<Statement> chosen) {
        Figure first = chosen.get(0).figure();
        return new MeasuredValue(
                first.metric(),
                chosen.stream().map(Statement::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                first.unit(),
                chosen.stream()
                        .map(s -> s.figure().qualifier())
                        .max(Comparator.naturalOrder())
                        .orElse(Qualifier.EXACT),
                chosen.stream().map(Statement::position).toList());
    }
}
