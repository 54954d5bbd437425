package io.gongkai.stats.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A report of the tests: complete, punctual and without figures unless told otherwise. */
public final class SampleReport {

    private final SampleSchool school;
    private final String year;
    private int revision = 1;
    private String text = "一、概述";
    private boolean late;
    private Instant submittedAt;
    private Instant assessedAt;
    private final ArrayNode sections = SentEvent.data().arrayNode();
    private final ArrayNode items = SentEvent.data().arrayNode();
    private final ArrayNode figures = SentEvent.data().arrayNode();
    private final ArrayNode findings = SentEvent.data().arrayNode();

    private SampleReport(SampleSchool school, String year) {
        this.school = school;
        this.year = year;
        this.submittedAt = Instant.parse(year.substring(5) + "-10-20T08:00:00Z");
        this.assessedAt = submittedAt.plusSeconds(2);
        IntStream.rangeClosed(1, 8)
                .forEach(n -> sections.addObject()
                        .put("code", "S" + n)
                        .put("status", "PRESENT")
                        .put("heading", "标题" + n)
                        .putNull("span"));
        IntStream.rangeClosed(1, 50)
                .forEach(n -> items.addObject()
                        .put("number", n)
                        .put("status", "EXPLICIT")
                        .put("applicability", "REQUIRED"));
    }

    public static SampleReport of(SampleSchool school, String year) {
        return new SampleReport(school, year);
    }

    public UUID id() {
        return UUID.nameUUIDFromBytes((school.code() + year).getBytes(StandardCharsets.UTF_8));
    }

    public SampleReport revision(int number) {
        revision = number;
        submittedAt = submittedAt.plusSeconds(3600L * number);
        assessedAt = submittedAt.plusSeconds(2);
        return this;
    }

    public SampleReport late() {
        late = true;
        submittedAt = submittedAt.plusSeconds(30L * 24 * 3600);
        assessedAt = submittedAt.plusSeconds(2);
        return this;
    }

    public SampleReport assessedAgainAfter(long seconds) {
        assessedAt = assessedAt.plusSeconds(seconds);
        return this;
    }

    /** The text; each line that begins with the number of a part heads it. */
    public SampleReport text(String written) {
        text = written;
        for (int number = 1; number <= 8; number++) {
            Matcher heading = Pattern.compile("(?m)^" + "一二三四五六七八".charAt(number - 1) + "、[^\n。]*")
                    .matcher(written);
            if (heading.find()) {
                ObjectNode section = (ObjectNode) sections.get(number - 1);
                section.put("heading", heading.group());
                section.putObject("span").put("start", heading.start()).put("end", written.length());
            }
        }
        return this;
    }

    public SampleReport part(int number, String status) {
        ((ObjectNode) sections.get(number - 1)).put("status", status);
        return this;
    }

    public SampleReport item(int number, String status, String applicability) {
        ((ObjectNode) items.get(number - 1)).put("status", status).put("applicability", applicability);
        return this;
    }

    public SampleReport figure(String metric, String value, String unit, String quote) {
        return figure(metric, value, unit, "EXACT", quote);
    }

    public SampleReport figure(String metric, String value, String unit, String qualifier, String quote) {
        figures.addObject()
                .put("metric", metric)
                .put("value", new java.math.BigDecimal(value))
                .put("unit", unit)
                .put("qualifier", qualifier)
                .put("start", 10 * figures.size())
                .put("end", 10 * figures.size() + quote.length())
                .put("quote", quote);
        return this;
    }

    public SampleReport finding(String rule, String severity, String part, Integer item) {
        ObjectNode finding = findings.addObject()
                .put("rule", rule)
                .put("name", "Defect" + rule.replace("-", ""))
                .put("severity", severity)
                .put("part", part)
                .put("item", item);
        finding.putObject("message").put("zh", "缺陷" + rule).put("en", "Defect " + rule);
        return this;
    }

    /** Where the text shows the finding just added; none of them where something is not there. */
    public SampleReport shownAt(String... quotes) {
        ArrayNode evidence = ((ObjectNode) findings.get(findings.size() - 1)).putArray("evidence");
        for (String quote : quotes) {
            int start = 20 * evidence.size() + findings.size();
            evidence.addObject()
                    .put("start", start)
                    .put("end", start + quote.length())
                    .put("quote", quote);
        }
        return this;
    }

    /** A finding that much of the report stands word for word in another. */
    public SampleReport copied(String rule, String severity, String source, int percent, int passages) {
        finding(rule, severity, null, null);
        ((ObjectNode) findings.get(findings.size() - 1))
                .putObject("operands")
                .put("source", source)
                .put("percent", percent)
                .put("passages", passages);
        return this;
    }

    public SentEvent submitted() {
        return SentEvent.of(
                "report-submitted",
                school.code(),
                identity()
                        .put("schoolName", school.name())
                        .put("title", year + "学年度信息公开工作报告")
                        .put("text", text)
                        .put("dueDate", year.substring(5) + "-10-31")
                        .put("late", late));
    }

    public SentEvent assessed() {
        ObjectNode data = identity().put("assessedAt", assessedAt.toString());
        data.putObject("assessment")
                .put("ruleSet", "2026.1")
                .put("catalogue", "national-2014")
                .put("profile", "national-8")
                .put("verdict", findings.isEmpty() ? "COMPLETE" : "INCOMPLETE")
                .putNull("period")
                .<ObjectNode>set("sections", sections.deepCopy())
                .<ObjectNode>set("items", items.deepCopy())
                .<ObjectNode>set("figures", figures.deepCopy())
                .set("findings", findings.deepCopy());
        return SentEvent.of("report-assessed", school.code(), data);
    }

    /** A decision on this revision. */
    public SentEvent decided(String decision, long version, @Nullable Integer acceptedRevision) {
        ObjectNode data = identity()
                .put("decision", decision)
                .put("decidedAt", assessedAt.plusSeconds(version).toString())
                .put("version", version)
                .put("rounds", revision);
        if (acceptedRevision != null) {
            data.put("acceptedRevision", acceptedRevision);
        }
        return SentEvent.of("report-decided", school.code(), data);
    }

    private ObjectNode identity() {
        return SentEvent.data()
                .put("reportId", id().toString())
                .put("revision", revision)
                .put("schoolCode", school.code())
                .put("provinceCode", school.provinceCode())
                .put("academicYear", year)
                .put("submittedAt", submittedAt.toString());
    }
}
