package io.gongkai.benchmark.accuracy;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The published page on accuracy, in Markdown. */
final class AccuracyPage {

    private static final int BLIND_SETS = 24;

    private final StringBuilder out = new StringBuilder();

    static String published(Accuracy accuracy, String ruleSet) {
        return write(
                accuracy,
                "Measured on " + accuracy.reports()
                        + " labelled reports of invented schools (`deploy/samples`, `deploy/accuracy`), rule set "
                        + ruleSet
                        + ". Made by `deploy/accuracy/run`.\n"
                        + "The rules were mended with these reports at hand, so unseen reports score lower: the first runs over "
                        + BLIND_SETS + " blind sets,\neach new to the checker then, show how much: "
                        + IntStream.rangeClosed(1, BLIND_SETS)
                                .mapToObj(set -> "[" + set + "](blind" + (set == 1 ? "" : set) + "/README.md)")
                                .collect(Collectors.joining(", "))
                        + ".\nEach tells what was mended with it. With all of set 16, and all but one number of set 19, nothing was.\n"
                        + "Reports in which all is right and much looks wrong are [a set of their own](right/README.md).");
    }

    /** With a paragraph of its own below the title. */
    static String write(Accuracy accuracy, String introduction) {
        return new AccuracyPage().page(accuracy, introduction);
    }

    private String page(Accuracy accuracy, String introduction) {
        out.append("# How good the checker is\n\n").append(introduction).append("\n\n");
        header("");
        row("Parts found", accuracy.parts());
        row("Items disclosed", accuracy.items());
        row("Figures", accuracy.figures());
        row("Faults", accuracy.faults().all());
        out.append(String.format(
                Locale.ROOT,
                "%nStatus of parts right: %s. Denied, promised and inapplicable items not taken for disclosure: %s of %d.%n",
                percent(accuracy.statuses().recall()),
                percent(accuracy.traps().recall()),
                accuracy.traps().wanted()));
        table("Parts", accuracy.byPart());
        table("Faults by kind", accuracy.faults().byKind());
        table("Figures", accuracy.byFigure());
        table("Items", accuracy.byItem());
        return out.toString();
    }

    private void table(String title, Map<?, Tally> tallies) {
        out.append("\n## ").append(title).append("\n\n");
        header("");
        tallies.forEach((name, tally) -> row(name.toString(), tally));
    }

    private void header(String name) {
        out.append("| ").append(name).append(" | labelled | precision | recall | F1 |\n|---|---:|---:|---:|---:|\n");
    }

    private void row(String name, Tally tally) {
        out.append(String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s |%n",
                name,
                tally.wanted(),
                percent(tally.precision()),
                percent(tally.recall()),
                percent(tally.f1())));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
