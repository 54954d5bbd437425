package io.gongkai.stats.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.stats.paper.Block;
import io.gongkai.stats.paper.Paper;
import io.gongkai.stats.snapshot.Facts;
import io.gongkai.stats.snapshot.Snapshot;
import io.gongkai.stats.vocabulary.Names;
import io.gongkai.stats.vocabulary.SchoolYear;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A snapshot by hand: a season without schools unless told otherwise, in the shape of the API's answers. */
final class SampleFacts {

    private static final String SEASON = "/v1/provinces/43/years/2020-2021/";
    private static final String SPAN = "from=2019-2020&to=2020-2021";

    private final ObjectNode tree = new ObjectMapper().createObjectNode();
    private final ObjectNode answers;

    SampleFacts() {
        tree.put("provinceCode", "43").put("provinceName", "湖南省").put("academicYear", "2020-2021");
        answers = tree.putObject("answers");
        ObjectNode overview = answers.putObject(SEASON + "overview");
        overview.put("dueDate", "2021-10-31");
        overview.putObject("total");
        overview.putArray("groups");
        overview.putArray("missing");
        overview.putArray("late");
        counts(0, 0, 0, 0);
        answers.putObject(SEASON + "parts").putArray("parts");
        answers.putObject(SEASON + "items").putArray("items");
        ObjectNode findings = answers.putObject(SEASON + "findings");
        findings.putArray("rules");
        findings.putArray("kinds");
        answers.putObject(SEASON + "scores").putArray("items");
        ObjectNode corrections = answers.putObject(SEASON + "corrections").putObject("total");
        corrections.put("corrected", 0).put("corrections", 0);
        answers.putObject("/v1/provinces/43/years?" + SPAN).putArray("years");
        for (String metric : List.of(
                "disclosed_total",
                "applications_received",
                "applications_answered",
                "complaints",
                "reviews",
                "lawsuits")) {
            ObjectNode comparison = answers.putObject(SEASON + "comparisons?metric=" + metric);
            comparison.putObject("measure").put("zh", metric).put("unit", "件");
            comparison.putArray("items");
            comparison.putArray("distributions");
        }
    }

    SampleFacts of(String provinceName) {
        tree.put("provinceName", provinceName);
        return this;
    }

    SampleFacts counts(long expected, long onTime, long late, long assessed) {
        ((ObjectNode) answers.path(SEASON + "overview").path("total"))
                .put("expected", expected)
                .put("submitted", onTime + late)
                .put("onTime", onTime)
                .put("late", late)
                .put("missing", expected - onTime - late)
                .put("assessed", assessed)
                .put("accepted", 0)
                .put("returned", 0)
                .put("withdrawn", 0);
        return this;
    }

    SampleFacts named(String list, String school) {
        rows("overview", list).addObject().put("name", school);
        return this;
    }

    /** Says so of the row just added. */
    SampleFacts marked(String answer, String list, String mark) {
        ArrayNode rows = rows(answer, list);
        ((ObjectNode) rows.get(rows.size() - 1)).put(mark, true);
        return this;
    }

    private ArrayNode rows(String answer, String list) {
        return (ArrayNode) answers.path(SEASON + answer).path(list);
    }

    SampleFacts year(String year, String submittedShare, String onTimeShare) {
        ((ArrayNode) answers.path("/v1/provinces/43/years?" + SPAN).path("years"))
                .addObject()
                .put("academicYear", year)
                .put("submittedShare", new BigDecimal(submittedShare))
                .put("onTimeShare", new BigDecimal(onTimeShare));
        return this;
    }

    SampleFacts part(String part, String share) {
        ObjectNode row = rows("parts", "parts")
                .addObject()
                .put("part", part)
                .put("applicable", 4)
                .put("covered", 1);
        row.put("nil", 0).put("empty", 0).put("referenced", 0).put("missing", 3);
        row.put("share", share == null ? null : new BigDecimal(share));
        return this;
    }

    SampleFacts item(int item, String share) {
        ObjectNode row = rows("items", "items").addObject().put("item", item);
        row.put("applicable", 4).put("disclosed", 1).put("share", share == null ? null : new BigDecimal(share));
        return this;
    }

    SampleFacts rule(String code, int schools) {
        count("kinds", code, schools);
        return severity(code, "EXPLAIN", schools);
    }

    /** The same rule as another time, but with this severity. */
    SampleFacts severity(String code, String severity, int schools) {
        count("rules", code, schools).put("severity", severity);
        return this;
    }

    private ObjectNode count(String list, String code, int schools) {
        ObjectNode row = rows("findings", list).addObject().put("rule", code).put("name", "Defect");
        return row.put("schools", schools).put("share", new BigDecimal("0.5")).put("findings", schools);
    }

    /** A school with its score; null components are not known. */
    SampleFacts scored(String name, String score, String itemShare, int mustFix) {
        ObjectNode row = rows("scores", "items").addObject().put("name", name);
        row.put("score", score == null ? null : new BigDecimal(score));
        ObjectNode components =
                row.putObject("components").put("PUNCTUALITY", 1).put("PARTS", BigDecimal.ONE);
        if (itemShare != null) {
            components.put("ITEMS", new BigDecimal(itemShare));
        }
        row.putObject("operands").put("mustFix", mustFix);
        return this;
    }

    SampleFacts stated(String metric, String school, String value, String quote) {
        ObjectNode row = rows("comparisons?metric=" + metric, "items")
                .addObject()
                .put("name", school)
                .put("reportId", "r");
        row.put("value", value == null ? null : new BigDecimal(value));
        ArrayNode evidence = row.putArray("evidence");
        if (quote != null) {
            evidence.addObject().put("quote", quote);
        }
        return this;
    }

    /** The sums of the metric over all schools. */
    SampleFacts trend(String metric, String total, String median, String matchedChangeRate) {
        ObjectNode trend = answers.putObject("/v1/provinces/43/trends?metric=" + metric + "&" + SPAN);
        ObjectNode row = trend.putArray("years").addObject().put("academicYear", "2020-2021");
        row.put("total", new BigDecimal(total)).put("median", new BigDecimal(median));
        if (matchedChangeRate != null) {
            row.put("matched", 2).put("matchedPrevious", 100).put("matchedTotal", 90);
            row.put("matchedChangeRate", new BigDecimal(matchedChangeRate));
        }
        return this;
    }

    Paper circular() {
        Wording wording = Wording.read();
        return Circular.of(imprint(wording), wording, Names.read());
    }

    Paper annualReport() {
        Wording wording = Wording.read();
        return AnnualReport.of(imprint(wording), wording, Names.read());
    }

    /** The sentences of a document, each passage on its own. */
    static List<String> sentences(Paper paper) {
        return paper.blocks().stream()
                .filter(Block.Passage.class::isInstance)
                .map(block -> ((Block.Passage) block).text())
                .toList();
    }

    private Imprint imprint(Wording wording) {
        Snapshot snapshot =
                new Snapshot("43", new SchoolYear(2020), "0".repeat(64), "1", Instant.parse("2021-11-03T02:15:40Z"));
        return new Imprint(snapshot, Facts.of(tree.toString()), wording);
    }
}
