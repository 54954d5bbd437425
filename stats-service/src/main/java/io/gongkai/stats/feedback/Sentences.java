package io.gongkai.stats.feedback;

import io.gongkai.stats.feedback.FeedbackFigure.Position;
import io.gongkai.stats.problem.Text;
import io.gongkai.stats.score.Component;
import io.gongkai.stats.score.RankRange;
import io.gongkai.stats.score.ScoredSchool;
import io.gongkai.stats.score.ScoredSchool.Operands;
import io.gongkai.stats.vocabulary.PartStatus;
import io.gongkai.stats.vocabulary.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in sentences what a feedback holds in figures; each sentence can be checked against it. */
final class Sentences {

    private final List<Text> sentences = new ArrayList<>();

    private Sentences() {}

    static List<Text> of(Feedback feedback) {
        Sentences written = new Sentences();
        written.standing(feedback);
        Operands operands = feedback.score().operands();
        if (operands != null) {
            written.completeness(feedback, operands);
            written.findings(feedback);
            written.figures(feedback);
            written.score(feedback);
        }
        return written.sentences;
    }

    private void standing(Feedback feedback) {
        String year = feedback.academicYear().toString();
        BigDecimal punctual = feedback.score().components().get(Component.PUNCTUALITY);
        if (feedback.score().state() == ScoredSchool.State.NO_REPORT) {
            besidePeers(
                    "贵校尚未报送 %s 学年信息公开工作年度报告".formatted(year),
                    "Your report on %s has not been handed in".formatted(year),
                    feedback.peerCounts());
            return;
        }
        boolean late = punctual != null && punctual.signum() == 0;
        besidePeers(
                "贵校%s报送了 %s 学年信息公开工作年度报告".formatted(late ? "逾期" : "按时", year),
                "Your report on %s was handed in %s".formatted(year, late ? "late" : "on time"),
                feedback.peerCounts());
    }

    private void besidePeers(String zh, String en, PeerCounts peers) {
        if (peers.submitted() == null) {
            sentences.add(new Text(zh + "。", en + "."));
            return;
        }
        say(
                zh + "；同类 %d 所学校中已有 %d 所报送。",
                en + "; of %d schools of your kind %d have handed in.",
                peers.expected(),
                peers.submitted());
    }

    private void completeness(Feedback feedback, Operands operands) {
        String missing = feedback.parts().stream()
                .filter(part -> part.status().isApplicable() && !part.status().isCovered())
                .map(part -> part.part() + (part.status() == PartStatus.MISSING ? "" : "*"))
                .collect(Collectors.joining(", "));
        say(
                "报告应含 %d 个部分，写明了 %d 个" + (missing.isEmpty() ? "。" : "；欠缺：" + missing + "。"),
                "Of %d parts asked for the report holds %d" + (missing.isEmpty() ? "." : "; wanting: " + missing + "."),
                operands.partsApplicable(),
                operands.partsCovered());
        say(
                "清单中适用于贵校的事项有 %d 项，报告写明已公开 %d 项。",
                "Of %d list items that apply to your school the report names %d as disclosed.",
                operands.itemsApplicable(),
                operands.itemsDisclosed());
    }

    private void findings(Feedback feedback) {
        long mustFix = count(feedback, Severity.MUST_FIX);
        long explain = count(feedback, Severity.EXPLAIN);
        say(
                "检查发现必须改正的问题 %d 项、需要说明的问题 %d 项。",
                "The checks found %d defects that must be mended and %d to be explained.", mustFix, explain);
    }

    private static long count(Feedback feedback, Severity severity) {
        return feedback.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private void figures(Feedback feedback) {
        for (FeedbackFigure figure : feedback.figures()) {
            if (figure.value() != null && figure.position() != null && figure.position() != Position.MIDDLE) {
                boolean above = figure.position() == Position.ABOVE_UPPER_QUARTILE;
                String value = figure.value().toPlainString();
                String median = String.valueOf(figure.peers().median());
                sentences.add(new Text(
                        "%s为 %s%s，%s同类学校的中间一半（中位数 %s）。"
                                .formatted(figure.zh(), value, figure.unit(), above ? "高于" : "低于", median),
                        "%s: %s %s, %s the middle half of the schools of your kind (median %s)."
                                .formatted(figure.en(), value, figure.unit(), above ? "above" : "below", median)));
            }
        }
    }

    private void score(Feedback feedback) {
        ScoredSchool score = feedback.score();
        if (score.score() == null) {
            return;
        }
        place(score, score.score());
        BigDecimal before = feedback.previousScore();
        if (before != null) {
            sentences.add(sinceLastYear(before, score.score().subtract(before)));
        }
    }

    private void place(ScoredSchool score, BigDecimal points) {
        RankRange range = score.range();
        if (range == null) {
            say("按公布的权重得分 %s。", "By the published weights the score is %s.", points.toPlainString());
            return;
        }
        say(
                "按公布的权重得分 %s，在同类学校中位次为第 %d 至第 %d 名（随权重和并列情况而变）。",
                "By the published weights the score is %s; the place among the schools of your kind is %d to %d,"
                        + " depending on weights and ties.",
                points.toPlainString(),
                range.best(),
                range.worst());
    }

    private static Text sinceLastYear(BigDecimal before, BigDecimal change) {
        if (change.signum() == 0) {
            return new Text(
                    "与上学年的 %s 持平。".formatted(before.toPlainString()),
                    "It was %s in the year before too.".formatted(before.toPlainString()));
        }
        boolean less = change.signum() < 0;
        return new Text(
                "与上学年的 %s 相比%s %s。"
                        .formatted(
                                before.toPlainString(),
                                less ? "下降" : "上升",
                                change.abs().toPlainString()),
                "In the year before it was %s; that is %s now by %s."
                        .formatted(
                                before.toPlainString(),
                                less ? "less" : "more",
                                change.abs().toPlainString()));
    }

    private void say(String zh, String en, Object... values) {
        sentences.add(new Text(String.format(Locale.ROOT, zh, values), String.format(Locale.ROOT, en, values)));
    }
}
