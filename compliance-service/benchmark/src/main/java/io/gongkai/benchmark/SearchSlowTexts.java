package io.gongkai.benchmark;

import io.gongkai.engine.assessment.ReportUnderReview;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks for texts that take out of proportion and that nobody has thought of: a few of the marks and words of reports, said again
 * and again. Prints those that cost ten times what a dense report does, or for each character more the longer they are.
 */
final class SearchSlowTexts {

    private static final List<String> WORDS = List.of(
            " ",
            "\n",
            "\r\n\r\n",
            "\t",
            "1",
            "12",
            "2021",
            "一",
            "二十",
            "○",
            "Ⅱ",
            "①",
            "□",
            "√",
            "、",
            "，",
            "；",
            "：",
            "。",
            "…",
            ".",
            "-",
            "|",
            "（",
            "）",
            "【",
            "】",
            "《",
            "》",
            "\"",
            "年",
            "9月",
            "1日",
            "第",
            "号",
            "条",
            "%",
            "万",
            "余",
            "约",
            "占",
            "一、",
            "1.",
            "（一）",
            "附件",
            "部分",
            "包括",
            "概述",
            "清单",
            "事项",
            "公开",
            "网站",
            "以上",
            "学院",
            "学校章程",
            "招生计划",
            "依申请公开",
            "申请",
            "满意",
            "其中",
            "合计",
            "共",
            "等",
            "及",
            "无",
            "没有",
            "未",
            "不",
            "不涉及",
            "将",
            "下一步将",
            "除",
            "外",
            "http://www.example.edu.cn/");
    private static final int MOST_WORDS = 5;
    private static final int SHORT = 10_000;
    private static final int LONG = 100_000;

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(1);
    private static final Duration LOOK = Duration.ofMillis(300);
    private static final double MOST_TIMES_NORMAL = 10;
    private static final double MOST_GROWTH = 2.5;

    private final CharacterCost characters = new CharacterCost();
    private final ReportUnderReview normal = AssessmentBenchmark.review(SampleText.ofLength(SHORT));
    private final Random random;
    private double normalNanos;

    /** @param words the repeated text, with its breaks and tabs as they are */
    private record Slow(String words, double timesNormal, double growth) {

        boolean isOne() {
            return timesNormal > MOST_TIMES_NORMAL || timesNormal > 1 && growth > MOST_GROWTH;
        }
    }

    private SearchSlowTexts(long seed) {
        random = new Random(seed);
    }

    /** Arguments: seconds to search, the seed. */
    public static void main(String[] arguments) {
        new SearchSlowTexts(Long.parseLong(arguments[1])).search(Duration.ofSeconds(Long.parseLong(arguments[0])));
    }

    private void search(Duration time) {
        normalNanos = characters.nanos(normal, WARM_UP);
        long end = System.nanoTime() + time.toNanos();
        int tried = 0;
        for (; System.nanoTime() < end; tried++) {
            String words = words();
            if (cost(words, GLANCE).isOne()) {
                normalNanos = characters.nanos(normal, LOOK);
                print(cost(words, LOOK));
            }
        }
        System.out.printf("%,d texts tried%n", tried);
    }

    private String words() {
        return IntStream.rangeClosed(0, random.nextInt(MOST_WORDS))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining());
    }

    private Slow cost(String words, Duration time) {
        double few = characters.nanos(review(words, SHORT), time);
        double many = characters.nanos(review(words, LONG), time);
        return new Slow(words, many / normalNanos, many / few);
    }

    private static ReportUnderReview review(String words, int length) {
        return AssessmentBenchmark.review(words.repeat(length / words.length()));
    }

    private static void print(Slow text) {
        if (text.isOne()) {
            System.out.printf(
                    Locale.ROOT,
                    "%.1f times the normal, %.1f times as much a character when ten times as long: %s%n",
                    text.timesNormal(),
                    text.growth(),
                    text.words().replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t"));
        }
    }
}
