package io.gongkai.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.local.client.Clients;
import io.gongkai.local.launch.Patience;
import io.gongkai.local.launch.StackProblem;
import io.gongkai.local.service.Service;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** What --once checks after the samples went through. */
public record Verification(Clients clients, Samples samples) {

    /** Returns the sentences of what holds; the first thing that does not is the end. */
    public List<String> verify(List<Verdict> verdicts, List<Conservation> counts) {
        return List.of(
                everyServiceDescribesItself(),
                everyReportWasCounted(verdicts, counts),
                theDashboardAgrees(),
                aSecondSubmissionIsUnchanged(verdicts.get(0).receipt()),
                aDryRunSaysWhatWasAssessed(verdicts.get(0).receipt()));
    }

    private String everyServiceDescribesItself() {
        for (Service service : Service.values()) {
            JsonNode document =
                    clients.ministry(service).get("/q/openapi?format=json").expected();
            require(document.path("paths").size() > 0, service.title() + " does not describe its operations.");
        }
        return "Each service answers and describes its operations.";
    }

    private static String everyReportWasCounted(List<Verdict> verdicts, List<Conservation> counts) {
        int counted = counts.stream().mapToInt(Conservation::counted).sum();
        require(
                counted >= verdicts.size(),
                counted + " reports are counted, of " + verdicts.size() + " that were submitted.");
        int failed = counts.stream().mapToInt(Conservation::failed).sum();
        require(failed == 0, "The assessment of " + failed + " reports broke down.");
        int received = counts.stream().mapToInt(Conservation::received).sum();
        return "Received = assessed = counted: " + received + " revisions of " + counted + " reports.";
    }

    /** The register travels on a topic of its own, so that it may arrive a moment after the reports. */
    private String theDashboardAgrees() {
        for (JsonNode collection : samples.collections()) {
            Season season = Season.of(collection);
            long submitted = samples.reports().stream().filter(season::covers).count();
            new Patience(Duration.ofSeconds(10), Duration.ofMillis(100))
                    .until(
                            () -> submittedInOverview(season),
                            shown -> shown >= submitted,
                            "the overview of " + season + " showing " + submitted + " submitted reports");
        }
        return "The overview of each province and year shows the reports that were submitted.";
    }

    private int submittedInOverview(Season season) {
        return clients.official(Service.STATS, season.provinceCode())
                .get(season.path() + "/overview")
                .expected()
                .required("total")
                .required("submitted")
                .asInt();
    }

    private String aSecondSubmissionIsUnchanged(Receipt first) {
        Receipt second = new Submission(clients).submit(first.report());
        require(
                second.unchanged() && second.revision() == first.revision(),
                "The same report, submitted again, made a new revision.");
        return "The same report, submitted again, is unchanged.";
    }

    /** Without the findings, since only what is submitted is compared with other reports. */
    private String aDryRunSaysWhatWasAssessed(Receipt first) {
        JsonNode assessed = clients.ministry(Service.COMPLIANCE)
                .get("/v1/reports/" + first.reportId() + "/assessment")
                .expected();
        JsonNode dry = new Submission(clients).dryRun(first.report()).required("assessment");
        for (String part : List.of("ruleSet", "profile", "period", "sections", "items", "figures")) {
            require(dry.required(part).equals(assessed.required(part)), "A dry run differs in " + part + ".");
        }
        return "A dry run of the report says what its assessment says.";
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new StackProblem(Objects.requireNonNull(otherwise));
        }
    }
}
