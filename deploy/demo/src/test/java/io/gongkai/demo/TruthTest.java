package io.gongkai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The truth is read again from the text, independently of how it was made. */
class TruthTest {

    private static final List<GeneratedReport> REPORTS =
            Province.of(Province.SEED).reports().limit(400).toList();

    /** Told without a number: 办过一次培训, 均已答复. */
    private static final List<String> IN_WORDS = List.of("training_count", "applications_answered");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern SURVEY =
            Pattern.compile("(?:收回|有效问卷|有效答卷|师生员工?共?)([0-9]+)[份人][^%]*?([0-9]+)[份人]，占[^0-9]*([0-9.]+)%");
    private static final Pattern OUTCOMES =
            Pattern.compile("申请([0-9]+)件，[^。]*其中(?:予以|同意)公开([0-9]+)件、部分公开([0-9]+)件、不予公开([0-9]+)件");

    @Test
    void everyQuoteStandsInTheText() {
        for (GeneratedReport report : REPORTS) {
            assertThat(quotes(report))
                    .allSatisfy(quote -> assertThat(report.text()).contains(quote));
        }
    }

    @Test
    void everyFigureIsPrintedInItsQuote() {
        for (GeneratedReport report : REPORTS) {
            for (Truth.Figure figure : report.truth().figures()) {
                boolean countedInWords = figure.value().signum() == 0 || IN_WORDS.contains(figure.metric());
                if (figure.quote() != null && !countedInWords) {
                    assertThat(values(figure.quote()))
                            .as("%s in %s", figure.metric(), figure.quote())
                            .contains(figure.value().doubleValue());
                }
            }
        }
    }

    /** Channels are printed in the sentence of the total; what is wrong says so. */
    @Test
    void channelsMakeTheTotalUnlessTheLabelSaysOtherwise() {
        int broken = 0;
        for (GeneratedReport report : REPORTS) {
            Truth.Claim claim = claim(report, "SUM", "信息").orElse(null);
            if (claim != null) {
                assertThat(breakdownHolds(report, claim)).as(report.text()).isEqualTo(claim.holds());
                broken += claim.holds() ? 0 : 1;
            }
        }
        assertThat(broken).isPositive();
    }

    @Test
    void outcomesMakeTheApplicationsUnlessTheLabelSaysOtherwise() {
        for (GeneratedReport report : REPORTS) {
            Matcher matcher = OUTCOMES.matcher(plain(report.text()));
            if (matcher.find()) {
                int sum = number(matcher, 2) + number(matcher, 3) + number(matcher, 4);
                boolean holds = claim(report, "SUM", "申请").orElseThrow().holds();
                assertThat(number(matcher, 1) == sum).as(matcher.group()).isEqualTo(holds);
            }
        }
    }

    @Test
    void percentagesAreRightUnlessTheLabelSaysOtherwise() {
        int seen = 0;
        for (GeneratedReport report : REPORTS) {
            Matcher matcher = SURVEY.matcher(plain(report.text()));
            if (matcher.find()) {
                double rate = 100.0 * number(matcher, 2) / number(matcher, 1);
                boolean near = Math.abs(rate - Double.parseDouble(matcher.group(3))) < 0.06;
                assertThat(near)
                        .as(matcher.group())
                        .isEqualTo(claim(report, "RATIO", "占").orElseThrow().holds());
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(50);
    }

    @Test
    void headingsStandInTheOrderOfTheirParts() {
        for (GeneratedReport report : REPORTS) {
            List<String> headings = report.truth().sections().values().stream()
                    .map(Truth.Section::heading)
                    .filter(heading -> heading != null)
                    .distinct()
                    .toList();
            int at = 0;
            for (String heading : headings) {
                at = report.text().indexOf("\n" + heading, at);
                assertThat(at).as(heading).isNotNegative();
            }
        }
    }

    private static boolean breakdownHolds(GeneratedReport report, Truth.Claim claim) {
        String text = report.text();
        int at = text.indexOf(claim.quote());
        int site = report.truth().figures().stream()
                .filter(figure -> figure.metric().equals("disclosed_site"))
                .mapToInt(figure -> text.indexOf(figure.quote()))
                .findFirst()
                .orElseThrow();
        String sentence = text.substring(Math.min(at, site), text.indexOf("。", Math.max(at, site)));
        double total = report.truth().figures().stream()
                .filter(figure -> figure.metric().equals("disclosed_total"))
                .findFirst()
                .orElseThrow()
                .value()
                .doubleValue();
        double sum = Stream.of("disclosed_site", "disclosed_column", "disclosed_oa", "wechat_posts", "board_items")
                .flatMap(metric -> report.truth().figures().stream()
                        .filter(figure -> figure.metric().equals(metric))
                        .filter(figure -> figure.quote() != null && sentence.contains(figure.quote())))
                .mapToDouble(figure -> figure.value().doubleValue())
                .sum();
        return total == sum;
    }

    private static Optional<Truth.Claim> claim(GeneratedReport report, String kind, String words) {
        return report.truth().claims().stream()
                .filter(claim -> claim.kind().equals(kind))
                .filter(claim -> claim.quote() != null && plain(claim.quote()).contains(words))
                .filter(claim -> !words.equals("信息") || !plain(claim.quote()).contains("申请"))
                .findFirst();
    }

    private static List<String> quotes(GeneratedReport report) {
        Truth truth = report.truth();
        return Stream.of(
                        truth.sections().values().stream().map(Truth.Section::heading),
                        truth.items().values().stream().map(Truth.Item::quote),
                        truth.figures().stream().map(Truth.Figure::quote),
                        truth.claims().stream().map(Truth.Claim::quote))
                .flatMap(quotes -> quotes)
                .filter(quote -> quote != null)
                .toList();
    }

    private static List<Double> values(String quote) {
        double unit = quote.contains("万") || quote.contains("萬") ? 10_000 : 1;
        return NUMBER.matcher(plain(quote))
                .results()
                .map(result -> Double.parseDouble(result.group()) * unit)
                .toList();
    }

    /** Without the damage. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll(",、|,,", "，")
                .replace(",", "，")
                .replace("申請", "申请")
                .replace("開", "开")
                .replace("佔", "占")
                .replace("師", "师")
                .replace("員", "员")
                .replace("問", "问");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
