package io.gongkai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.demo.Province;
import io.gongkai.local.client.Clients;
import io.gongkai.local.launch.Patience;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.sample.Receipt;
import io.gongkai.local.sample.Season;
import java.time.Duration;
import java.util.List;

/** What must hold once the province is through. */
public record ProvinceVerification(Clients clients, Province province) {

    /**
     * The sentences of what holds; the first thing that does not is the end.
     *
     * @param secondTime receipts of the province, loaded once more
     */
    public List<String> verify(List<Receipt> secondTime) {
        ProvinceData data = new ProvinceData(province);
        data.seasons().forEach(season -> everyReportIsCounted(data, season));
        return List.of(
                "Submitted, late and missing reports of the province are those that were generated.",
                nothingIsNew(secondTime));
    }

    /** The register travels on a topic of its own, so that it may arrive a moment after the reports. */
    private void everyReportIsCounted(ProvinceData data, Season season) {
        int late = data.reports(season, true).size();
        int submitted = data.reports(season, false).size() + late;
        int expected = province.schools().size();
        new Patience(Duration.ofSeconds(20), Duration.ofMillis(100))
                .until(
                        () -> ProvinceTable.overview(clients, season),
                        total -> is(total, "expected", expected)
                                && is(total, "submitted", submitted)
                                && is(total, "late", late)
                                && is(total, "missing", expected - submitted),
                        "the overview of " + season + " showing " + submitted + " submitted and " + late + " late");
    }

    private static boolean is(JsonNode total, String count, int value) {
        return total.required(count).asInt() == value;
    }

    private static String nothingIsNew(List<Receipt> secondTime) {
        if (!secondTime.stream().allMatch(Receipt::unchanged)) {
            throw new StackProblem("Reports of the province, submitted again, made new revisions.");
        }
        return "All " + secondTime.size() + " reports of the province, submitted again, are unchanged.";
    }
}
