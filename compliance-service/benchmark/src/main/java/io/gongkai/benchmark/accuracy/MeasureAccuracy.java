package io.gongkai.benchmark.accuracy;

import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.lexicon.RuleData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Prints the accuracy on the labelled reports below the given folders. */
public final class MeasureAccuracy {

    private MeasureAccuracy() {}

    public static void main(String[] folders) throws IOException {
        Path[] paths = new Path[folders.length];
        for (int i = 0; i < folders.length; i++) {
            paths[i] = Path.of(folders[i]);
        }
        byte[] page = AccuracyPage.published(measure(paths), RuleData.STANDARD_VERSION)
                .getBytes(StandardCharsets.UTF_8);
        System.out.write(page, 0, page.length);
        System.out.flush();
    }

    static Accuracy measure(Path... folders) throws IOException {
        Assessor assessor = Assessor.load();
        Accuracy accuracy = new Accuracy(disagreement -> {});
        for (Path folder : folders) {
            for (LabelledReport report : LabelledReport.below(folder)) {
                accuracy.add(report, assessor.assess(report.report()));
            }
        }
        return accuracy;
    }
}
