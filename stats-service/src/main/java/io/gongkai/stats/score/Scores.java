package io.gongkai.stats.score;

import io.gongkai.stats.export.Form;
import io.gongkai.stats.export.PageQuestion;
import io.gongkai.stats.page.Page;
import io.gongkai.stats.page.PageRequest;
import io.gongkai.stats.score.ScoredSchool.Operands;
import io.gongkai.stats.score.ScoredSchool.State;
import io.gongkai.stats.season.SchoolFilter;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.sql.Row;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores schools. */
@ApplicationScoped
public class Scores {

    static final String LIST = "scores";

    private static final int DECIMALS = 4;
    private static final String SCHOOLS = SchoolFilter.CHOSEN + """
            SELECT c.*, t.parts_applicable, t.parts_covered, t.items_applicable, t.items_disclosed, t.must_fix, t.explain,
                   (SELECT count(*)
                      FROM unnest(:keyMetrics::text[]) AS key (metric)
                     WHERE jsonb_exists(t.stated, key.metric)) AS key_figures
              FROM chosen c
              LEFT JOIN tally t ON t.report_id = c.assessed_report
             ORDER BY school_code
            """;

    private final Database database;
    private final ScoreRules rules;

    Scores(Database database, PublishedRules published) {
        this.database = database;
        this.rules = published.rules();
    }

    /** All schools by the published rules, as the API gives them. */
    public ScoreTable table(SchoolFilter asked) {
        return table(
                asked, rules.weights(), rules.variation(), Form.plain(ScoredSchool.COLUMNS), PageQuestion.everything());
    }

    ScoreTable table(
            SchoolFilter asked,
            Map<Component, BigDecimal> weights,
            int variation,
            Form<ScoredSchool> form,
            PageRequest request) {
        List<Scenario> scenarios = Scenario.around(weights, variation);
        Page<ScoredSchool> page = form.page(LIST, schools(asked, scenarios), request, ScoredSchool::schoolCode);
        return new ScoreTable(
                asked.provinceCode(), asked.year(), rules, weights, scenarios, page.items(), page.nextCursor());
    }

    /** By the published rules. */
    public List<ScoredSchool> schools(SchoolFilter asked) {
        return schools(asked, Scenario.around(rules.weights(), rules.variation()));
    }

    private List<ScoredSchool> schools(SchoolFilter asked, List<Scenario> scenarios) {
        Map<Component, BigDecimal> weights = scenarios.get(0).weights();
        List<ScoredSchool> rows = database.list(
                SCHOOLS,
                asked.arguments().and("keyMetrics", rules.keyMetrics().toArray(String[]::new)),
                row -> school(row, weights));
        Scoreboard scores =
                new Scoreboard(rows.stream().map(ScoredSchool::score).filter(Objects::nonNull));
        Map<String, RankRange> ranges = new Ranking(rows.stream()
                        .filter(row -> row.state() != State.NO_REPORT)
                        .map(row -> new Scored(row.schoolCode(), row.components()))
                        .toList())
                .ranges(scenarios);
        return rows.stream()
                .map(row -> placed(row, scores, ranges.get(row.schoolCode())))
                .toList();
    }

    private static ScoredSchool placed(ScoredSchool row, Scoreboard scores, @Nullable RankRange range) {
        BigDecimal score = row.score();
        Integer rank = score == null ? null : 1 + scores.greater(score);
        return new ScoredSchool(
                row.schoolCode(),
                row.name(),
                row.city(),
                row.schoolType(),
                row.ownership(),
                row.state(),
                row.returned(),
                score,
                row.low(),
                row.high(),
                rank,
                range,
                row.components(),
                row.operands());
    }

    private ScoredSchool school(Row row, Map<Component, BigDecimal> weights) throws SQLException {
        boolean submitted = row.idOrNull("report_id") != null;
        boolean assessed = row.idOrNull("assessed_report") != null;
        Operands operands = assessed ? operands(row) : null;
        Map<Component, BigDecimal> components = components(operands, row.flagOrNull("late"));
        Scored scored = new Scored(row.text("school_code"), components);
        return new ScoredSchool(
                row.text("school_code"),
                row.text("name"),
                row.textOrNull("city"),
                row.word("school_type", SchoolType.class),
                row.word("ownership", Ownership.class),
                assessed ? State.ASSESSED : submitted ? State.NOT_ASSESSED : State.NO_REPORT,
                row.flag("returned"),
                submitted ? scored.score(weights) : null,
                submitted ? scored.score(weights, BigDecimal.ZERO) : null,
                submitted ? scored.score(weights, BigDecimal.ONE) : null,
                null,
                null,
                components,
                operands);
    }

    private static Operands operands(Row row) throws SQLException {
        return new Operands(
                row.integer("parts_covered"),
                row.integer("parts_applicable"),
                row.integer("items_disclosed"),
                row.integer("items_applicable"),
                row.integer("must_fix"),
                row.integer("explain"),
                row.integer("key_figures"));
    }

    private Map<Component, BigDecimal> components(@Nullable Operands of, @Nullable Boolean late) {
        Map<Component, BigDecimal> components = new EnumMap<>(Component.class);
        if (late != null) {
            components.put(Component.PUNCTUALITY, late ? BigDecimal.ZERO : BigDecimal.ONE);
        }
        if (of != null) {
            putRatio(components, Component.PARTS, of.partsCovered(), of.partsApplicable());
            putRatio(components, Component.ITEMS, of.itemsDisclosed(), of.itemsApplicable());
            putRatio(
                    components,
                    Component.FIGURES,
                    of.keyFigures(),
                    rules.keyMetrics().size());
            BigDecimal cost = rules.mustFixCost()
                    .multiply(BigDecimal.valueOf(of.mustFix()))
                    .add(rules.explainCost().multiply(BigDecimal.valueOf(of.explain())));
            components.put(Component.ACCURACY, BigDecimal.ONE.subtract(cost).max(BigDecimal.ZERO));
        }
        return components;
    }

    /** A share of nothing is not known rather than zero. */
    private static void putRatio(Map<Component, BigDecimal> components, Component component, int part, int whole) {
        if (whole > 0) {
            components.put(
                    component,
                    BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP));
        }
    }
}
