package io.gongkai.local.bench;

import io.gongkai.local.client.Api;
import io.gongkai.local.client.Clients;
import io.gongkai.local.launch.Console;
import io.gongkai.local.service.Service;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the pages of the department ask stats-service, one call after the other, as its official. */
final class DashboardCalls {

    private static final int WARM_UP = 20;
    private static final int MEASURED = 60;

    private final Console console;
    private final Api official;
    private final String province;
    private final String year;
    private final String school;

    /** The school is one of the province that is in the year. */
    DashboardCalls(Console console, Clients clients, String province, String year, String school) {
        this.console = console;
        this.official = clients.official(Service.STATS, province);
        this.province = province;
        this.year = year;
        this.school = school;
    }

    /** Says how long each call takes of services that have been up for a while. */
    void measureAll() {
        paths().forEach(this::warmUp);
        console.say("\n%-72s %8s %8s".formatted("call, " + MEASURED + " times each", "p50 ms", "p95 ms"));
        paths().forEach(path -> measure(path, path));
    }

    private List<String> paths() {
        String season = "/v1/provinces/" + province + "/years/" + year + "/";
        return List.of(
                season + "overview",
                season + "timeline",
                season + "parts",
                season + "items",
                season + "matrix?limit=200",
                season + "item-matrix?limit=200",
                season + "comparisons?metric=disclosed_total&limit=200",
                season + "comparisons?metric=disclosed_total&peers=TYPE_OWNERSHIP_SIZE",
                season + "scores?limit=200",
                season + "findings",
                season + "school-findings?rule=PART-01",
                season + "copies",
                season + "corrections",
                "/v1/provinces/" + province + "/years",
                "/v1/provinces/" + province + "/trends?metric=disclosed_total",
                "/v1/provinces/" + province + "/finding-trends",
                "/v1/provinces?year=" + year + "&metric=disclosed_total",
                "/v1/schools/" + school + "/profile",
                "/v1/schools/" + school + "/years/" + year + "/feedback");
    }

    /** Asks until the services are warm, then measures and says the result under this name. */
    Latencies measure(String name, String path) {
        warmUp(path);
        Latencies latencies = Latencies.of(
                IntStream.range(0, MEASURED).mapToObj(i -> ask(path)).toList());
        console.say(
                String.format(Locale.ROOT, "%-72s %8.1f %8.1f", name, latencies.millis(0.50), latencies.millis(0.95)));
        return latencies;
    }

    private void warmUp(String path) {
        IntStream.range(0, WARM_UP).forEach(i -> ask(path));
    }

    private Duration ask(String path) {
        long start = System.nanoTime();
        official.get(path).expected();
        return Bench.since(start);
    }
}
