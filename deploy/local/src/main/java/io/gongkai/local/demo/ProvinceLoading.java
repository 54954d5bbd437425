package io.gongkai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.demo.Province;
import io.gongkai.local.client.Answer;
import io.gongkai.local.client.Api;
import io.gongkai.local.client.Clients;
import io.gongkai.local.launch.Console;
import io.gongkai.local.launch.Patience;
import io.gongkai.local.sample.Conservation;
import io.gongkai.local.sample.Receipt;
import io.gongkai.local.sample.SampleReport;
import io.gongkai.local.sample.Season;
import io.gongkai.local.sample.Submission;
import io.gongkai.local.service.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Registers the schools of the province and hands in their reports, year by year, through the public API. */
public final class ProvinceLoading {

    private static final int AT_ONCE = 8;
    private static final int ALREADY_THERE = 409;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Console console;
    private final Clients clients;
    private final ProvinceData province;

    public ProvinceLoading(Console console, Clients clients, Province province) {
        this.console = console;
        this.clients = clients;
        this.province = new ProvinceData(province);
    }

    /** A second time changes nothing: schools are there, reports unchanged. Returns the receipts. */
    public List<Receipt> load() {
        console.say("Taking the generated province through (seed "
                + province.province().seed() + "):");
        long start = System.nanoTime();
        register();
        List<Receipt> receipts = new ArrayList<>();
        for (Season season : province.seasons()) {
            receipts.addAll(handIn(season));
            settle(season);
        }
        tell(receipts, Duration.ofNanos(System.nanoTime() - start));
        return receipts;
    }

    private void register() {
        List<JsonNode> schools = province.schools();
        Api official = clients.official(Service.INGEST, Province.CODE);
        flow("schools", schools.size())
                .run(
                        schools,
                        school -> official.postLater("/v1/schools", school).thenApply(ProvinceLoading::created));
        console.settled("%d schools registered".formatted(schools.size()));
    }

    private static Answer created(Answer answer) {
        if (answer.status() != ALREADY_THERE) {
            answer.expected();
        }
        return answer;
    }

    /** A year at a time: a report is compared with those of the year before, which must be there. */
    private List<Receipt> handIn(Season season) {
        DueDate dueDate = new DueDate(clients, season);
        dueDate.open();
        List<Receipt> receipts = new ArrayList<>(submit(season, province.reports(season, false)));
        dueDate.pass();
        receipts.addAll(submit(season, province.reports(season, true)));
        return receipts;
    }

    private List<Receipt> submit(Season season, List<SampleReport> reports) {
        return flow(season.academicYear() + " submitted", reports.size())
                .run(reports, new Submission(clients)::submitLater);
    }

    private Flow flow(String what, int all) {
        return new Flow(AT_ONCE, done -> console.progress("%s: %d of %d".formatted(what, done, all)));
    }

    private void settle(Season season) {
        Conservation settled = new Patience(PATIENCE, Duration.ofMillis(200))
                .until(
                        () -> shown(season, Conservation.of(season, clients)),
                        Conservation::holds,
                        "the reports on " + season.academicYear() + " to be assessed and counted");
        console.settled("%s: %d reports assessed and counted".formatted(season.academicYear(), settled.counted()));
    }

    private Conservation shown(Season season, Conservation counts) {
        console.progress("%s: %d received, %d assessed, %d counted"
                .formatted(season.academicYear(), counts.received(), counts.assessed(), counts.counted()));
        return counts;
    }

    private void tell(List<Receipt> receipts, Duration time) {
        long unchanged = receipts.stream().filter(Receipt::unchanged).count();
        console.say(String.format(
                Locale.ROOT,
                "  %d reports in %s, %.1f a second; %d of them were there before, unchanged",
                receipts.size(),
                Console.seconds(time),
                receipts.size() * 1000.0 / Math.max(1, time.toMillis()),
                unchanged));
    }
}
