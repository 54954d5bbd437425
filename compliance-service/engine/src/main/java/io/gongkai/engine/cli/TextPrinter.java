package io.gongkai.engine.cli;

import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.assessment.Assessment.NotEvaluated;
import io.gongkai.engine.assessment.Assessment.Verdict;
import io.gongkai.engine.text.Quote;
import java.nio.file.Path;

/** Findings for people, each with the line where its evidence begins. */
final class TextPrinter implements Printer {

    private static final int LONGEST_QUOTE = 60;

    private final boolean english;

    TextPrinter(boolean english) {
        this.english = english;
    }

    @Override
    public String print(Path file, String text, Assessment assessment) {
        StringBuilder out = new StringBuilder();
        out.append(String.format("%s: %s%n", file, verdict(assessment)));
        for (Finding finding : assessment.findings()) {
            String message =
                    english ? finding.message().en() : finding.message().zh();
            out.append(String.format("  %-8s %-8s %s%n", finding.severity(), finding.rule(), message));
            for (Quote quote : finding.evidence()) {
                out.append(String.format("    %d: %s%n", line(text, quote.start()), shortened(quote.quote())));
            }
            String remedy = english ? finding.remedy().en() : finding.remedy().zh();
            out.append(String.format("    %s%s%n", english ? "Remedy: " : "改正：", remedy));
            out.append(String.format("    %s%s%n", english ? "Basis: " : "依据：", finding.legalBasis()));
        }
        for (NotEvaluated rule : assessment.notEvaluated()) {
            String reason = english ? rule.reason().en() : rule.reason().zh();
            out.append(String.format("  %-8s %-8s %s%n", english ? "NOT EVALUATED" : "未评估", rule.subject(), reason));
        }
        return out.toString();
    }

    private String verdict(Assessment assessment) {
        boolean complete = assessment.verdict() == Verdict.COMPLETE;
        if (english) {
            return complete ? "complete" : "incomplete";
        }
        return complete ? "完整" : "不完整";
    }

    private static long line(String text, int offset) {
        return text.substring(0, offset).lines().count() + (offset == 0 || text.charAt(offset - 1) == '\n' ? 1 : 0);
    }

    private static String shortened(String quote) {
        String oneLine = quote.replaceAll("\\s+", " ").strip();
        return oneLine.length() <= LONGEST_QUOTE ? oneLine : oneLine.substring(0, LONGEST_QUOTE) + "…";
    }
}
