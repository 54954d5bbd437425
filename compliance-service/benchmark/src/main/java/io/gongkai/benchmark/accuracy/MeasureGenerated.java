package io.gongkai.benchmark.accuracy;

import io.gongkai.demo.GeneratedReport;
import io.gongkai.demo.Province;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.lexicon.RuleData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Prints the accuracy on generated reports, and what checker and generator disagree on. */
public final class MeasureGenerated {

    private MeasureGenerated() {}

    /** Arguments: how many reports, the seed, how many disagreements to show. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        int shown = Integer.parseInt(arguments[2]);
        List<String> disagreements = new ArrayList<>();
        Accuracy accuracy = measure(Province.of(seed), count, disagreements::add);
        StringBuilder page = new StringBuilder(AccuracyPage.write(accuracy, introduction(accuracy, seed)));
        if (shown > 0) {
            page.append("\n## Disagreements\n\n");
            disagreements.stream()
                    .limit(shown)
                    .forEach(disagreement ->
                            page.append("- ").append(disagreement).append('\n'));
        }
        byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }

    private static String introduction(Accuracy accuracy, long seed) {
        return "Measured on the first " + accuracy.reports() + " generated reports (`deploy/demo`) of seed " + seed
                + ", rule set " + RuleData.STANDARD_VERSION + ".";
    }

    /** Year by year, each report compared with the earlier ones as the service does. */
    static Accuracy measure(Province province, int count, Consumer<String> disagreements) {
        Assessor assessor = Assessor.load();
        EarlierTexts earlier = new EarlierTexts();
        Accuracy accuracy = new Accuracy(disagreements);
        for (GeneratedReport report : province.reports().limit(count).toList()) {
            LabelledReport labelled = LabelledReport.of(report);
            accuracy.add(labelled, assessor.assess(labelled.report().comparedWith(earlier.of(report))));
            earlier.add(report);
        }
        return accuracy;
    }
}
