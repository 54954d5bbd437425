package io.gongkai.stats.document;

import static io.gongkai.stats.document.NumbersOfTheApi.percent;
import static io.gongkai.stats.document.NumbersOfTheApi.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.stats.document.WordFile.Passage;
import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.testing.Api;
import io.gongkai.stats.testing.EventWire;
import io.gongkai.stats.testing.Projections;
import io.gongkai.stats.testing.RandomSeason;
import io.gongkai.stats.testing.StackTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens the documents again and holds each of their numbers against the API. */
@QuarkusTest
@StackTest
class DocumentFiguresTest {

    private static final String SEASON = "/v1/provinces/43/years/2020-2021/";
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    @Inject
    EventWire wire;

    @Inject
    Projections projections;

    private final NumbersOfTheApi api = new NumbersOfTheApi();

    @ParameterizedTest
    @CsvSource({"circular,1", "circular,2", "annual-report,1", "annual-report,2", "annual-report,3"})
    void everyNumberOfEverySentenceIsInTheAnswersThatItsNoteNames(String kind, long seed) throws IOException {
        WordFile file = season(seed, kind);
        List<Passage> withNote = file.passages().stream()
                .filter(passage -> !passage.note().isEmpty())
                .toList();

        assertThat(withNote).hasSizeGreaterThan(8).allSatisfy(passage -> {
            Set<String> written = api.writtenBy(passage.note());
            // Schools that a sentence counts are those that it names.
            String words = passage.text().replaceAll("(示例|改名)学院\\d+", "校");
            written.add(
                    String.valueOf(words.chars().filter(letter -> letter == '、').count() + 1));
            assertThat(numbers(words, passage.note())).as(passage.text()).isSubsetOf(written);
        });
    }

    /** Sums that no answer holds are added up here; places in the list, dates and shares of the criteria are no figures. */
    private List<String> numbers(String words, String note) {
        if (note.contains("相加") || note.contains("计数")) {
            return List.of();
        }
        String figures = words.replaceAll("第\\d+项|\\d+年\\d+月\\d+日|达到\\d+项|低于\\d+%|20个工作日", "");
        List<String> numbers = new ArrayList<>();
        for (Matcher found = NUMBER.matcher(figures); found.find(); ) {
            numbers.add(found.group());
        }
        return numbers;
    }

    @Test
    void theTablesAreThoseOfTheApi() throws IOException {
        WordFile file = season(4, "annual-report");

        List<List<String>> parts = file.table("报告各部分完整情况");
        JsonNode ofApi = api.answer(SEASON + "parts").path("parts");
        assertThat(parts).hasSize(9);
        for (int row = 0; row < 8; row++) {
            JsonNode part = ofApi.get(row);
            assertThat(parts.get(row + 1).subList(1, 4))
                    .containsExactly(text(part, "applicable"), text(part, "covered"), percent(part));
            assertThat(parts.get(row + 1).subList(5, 9))
                    .containsExactly(
                            text(part, "nil"), text(part, "empty"), text(part, "referenced"), text(part, "missing"));
        }
        List<List<String>> items = file.table("清单50项公开情况");
        assertThat(items).hasSize(51);
        for (int row = 1; row <= 50; row++) {
            JsonNode item = api.answer(SEASON + "items").path("items").get(row - 1);
            JsonNode before = api.answer("/v1/provinces/43/years/2019-2020/items")
                    .path("items")
                    .get(row - 1);
            assertThat(items.get(row).get(0)).startsWith(row + " ");
            assertThat(items.get(row).subList(2, 8))
                    .containsExactly(
                            text(item, "applicable"),
                            text(item, "disclosed"),
                            percent(item),
                            percent(before),
                            text(item, "partial"),
                            text(item, "notMentioned"));
        }
    }

    @Test
    void figuresProblemsAndSubmissionsAreThoseOfTheApi() throws IOException {
        WordFile file = season(5, "annual-report");

        List<String> figures = file.table("主动公开和工作数据").get(1);
        String span = "&from=2019-2020&to=2020-2021";
        JsonNode years = api.answer("/v1/provinces/43/trends?metric=disclosed_total" + span)
                .path("years");
        assertThat(figures.subList(1, 6))
                .containsExactly(
                        text(years.get(1), "stated"),
                        Chinese.number(years.get(1).path("total").decimalValue()),
                        Chinese.rounded(years.get(1).path("lowerQuartile").decimalValue()),
                        Chinese.rounded(years.get(1).path("median").decimalValue()),
                        Chinese.rounded(years.get(1).path("upperQuartile").decimalValue()));
        assertThat(figures.get(6))
                .isEqualTo(Chinese.number(years.get(0).path("total").decimalValue()));
        JsonNode rules = api.answer(SEASON + "findings").path("rules");
        List<List<String>> problems = file.table("问题类型和涉及学校");
        assertThat(problems).hasSize(1 + rules.size());
        for (int row = 0; row < rules.size(); row++) {
            assertThat(problems.get(row + 1))
                    .contains(
                            text(rules.get(row), "rule"),
                            text(rules.get(row), "schools"),
                            percent(rules.get(row)),
                            text(rules.get(row), "findings"));
        }
        JsonNode total = api.answer(SEASON + "overview").path("total");
        assertThat(file.table("各类学校报送情况").get(1))
                .containsExactly(
                        "合计",
                        text(total, "expected"),
                        text(total, "submitted"),
                        text(total, "onTime"),
                        text(total, "late"),
                        text(total, "missing"),
                        text(total, "assessed"),
                        text(total, "accepted"));
    }

    @Test
    void chartsShowWhatTheTablesSay() throws IOException {
        WordFile file = season(6, "annual-report");

        var parts = file.chart("报告各部分完整率").getChartSeries().get(0);
        JsonNode ofApi = api.answer(SEASON + "parts").path("parts");
        List<BigDecimal> shares = new ArrayList<>();
        ofApi.forEach(part -> {
            if (part.path("share").isNumber()) {
                shares.add(part.path("share").decimalValue().movePointRight(2));
            }
        });
        assertThat(shares).isNotEmpty();
        for (int bar = 0; bar < shares.size(); bar++) {
            assertThat(parts.getSeries(0).getValuesData().getPointAt(bar).doubleValue())
                    .isEqualTo(shares.get(bar).doubleValue());
        }
    }

    @ParameterizedTest
    @CsvSource({"circular", "annual-report"})
    void thePageSaysWhatTheWordFileSays(String kind) throws IOException {
        WordFile file = season(7, kind);
        String page = Api.asMinistry().accept("text/html").get(SEASON + kind).asString();

        file.passages().forEach(passage -> assertThat(page).contains("<p>" + passage.text()));
        file.headings().forEach(heading -> assertThat(page).contains(">" + heading + "</h"));
        file.document()
                .getTables()
                .forEach(table -> table.getRows().stream().skip(1).forEach(row -> {
                    StringBuilder cells = new StringBuilder();
                    row.getTableCells().stream()
                            .skip(1)
                            .forEach(cell -> cells.append("<td>" + cell.getText() + "</td>"));
                    assertThat(page).contains(cells);
                }));
        assertThat(page.split("<svg ")).hasSize(1 + file.document().getCharts().size());
        assertThat(page.split("<li id=\"note-"))
                .hasSize(1 + file.document().getEndnotes().size());
    }

    private WordFile season(long seed, String kind) throws IOException {
        projections.clear();
        wire.send(new RandomSeason(new Random(seed)).events());
        return WordFile.of(Api.asMinistry()
                .accept(DocumentResource.DOCX)
                .get(SEASON + kind)
                .asByteArray());
    }
}
