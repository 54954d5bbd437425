package io.gongkai.local;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.demo.Province;
import io.gongkai.local.client.Clients;
import io.gongkai.local.demo.ProvinceData;
import io.gongkai.local.demo.ProvinceLoading;
import io.gongkai.local.demo.ProvinceTable;
import io.gongkai.local.demo.ProvinceVerification;
import io.gongkai.local.launch.Console;
import io.gongkai.local.sample.Conservation;
import io.gongkai.local.sample.Receipt;
import io.gongkai.local.sample.Samples;
import io.gongkai.local.sample.Season;
import io.gongkai.local.sample.Settling;
import io.gongkai.local.sample.Submission;
import io.gongkai.local.sample.SummaryTable;
import io.gongkai.local.sample.Verdict;
import io.gongkai.local.sample.Verification;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The samples, and a generated province if one is wanted, on their way through a stack that has just started. */
record Demonstration(Console console, Clients clients, Samples samples, Optional<Province> province) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private record Outcome(List<Verdict> verdicts, List<Conservation> counts) {}

    void show() {
        run();
        province.ifPresent(this::load);
    }

    void verify() {
        Outcome outcome = run();
        new Verification(clients, samples)
                .verify(outcome.verdicts(), outcome.counts())
                .forEach(console::say);
        province.ifPresent(wanted -> {
            load(wanted);
            List<Receipt> secondTime = new ProvinceLoading(console, clients, wanted).load();
            new ProvinceVerification(clients, wanted).verify(secondTime).forEach(console::say);
        });
    }

    private void load(Province wanted) {
        new ProvinceLoading(console, clients, wanted).load();
        console.say("\n" + new ProvinceTable(clients, wanted).text() + "\n");
    }

    /** All that are registered. */
    List<JsonNode> schools() {
        return Stream.concat(
                        samples.schools().stream(),
                        province.stream().flatMap(wanted -> new ProvinceData(wanted).schools().stream()))
                .toList();
    }

    private Outcome run() {
        Submission submission = new Submission(clients);
        console.say("Sending the samples:");
        console.timed(
                samples.schools().size() + " schools, " + samples.collections().size() + " collections registered",
                () -> submission.prepare(samples));
        List<Receipt> receipts = console.timed(
                samples.reports().size() + " reports submitted", () -> submission.submitAll(samples.reports()));
        List<Season> seasons = samples.collections().stream().map(Season::of).toList();
        List<Conservation> counts =
                console.timed("all assessed and counted", () -> new Settling(clients, PATIENCE).await(seasons));
        List<Verdict> verdicts =
                receipts.stream().map(receipt -> Verdict.of(receipt, clients)).toList();
        console.say("\n" + new SummaryTable(samples.schools()).of(verdicts) + "\n");
        return new Outcome(verdicts, counts);
    }
}
