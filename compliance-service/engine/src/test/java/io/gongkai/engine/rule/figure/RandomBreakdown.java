package io.gongkai.engine.rule.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A total with its channels in a random wording; the numbers add up unless one is changed. */
final class RandomBreakdown {

    private static final List<String> CHANNELS = List.of("学校官网", "OA办公系统", "微信公众号", "官方微博", "信息公开专栏", "宣传栏", "院报");
    private static final List<String> TOTALS =
            List.of("本学年共主动公开信息%s条", "全校主动公开各类信息%s条", "通过各种渠道累计公开信息%s条", "主动公开信息总数为%s条");
    private static final List<String> JOINTS = List.of("，其中", "。其中，", "，其中：", "，包括", "。按渠道统计：");
    private static final List<String> SEPARATORS = List.of("，", "、");
    private static final List<String> VERBS = List.of("", "发布", "公开信息");
    private static final List<String> ENDINGS = List.of("。", "。另有会议简报12期。", "。此外报送信息97条。", "，粉丝3.2万人。", "，同比增长5.2%。");

    private final Random random;
    private final List<String> channels;
    private final List<Integer> numbers;
    private final int total;

    RandomBreakdown(long seed) {
        random = new Random(seed);
        channels = new ArrayList<>(CHANNELS);
        Collections.shuffle(channels, random);
        numbers = IntStream.range(0, 3 + random.nextInt(4))
                .mapToObj(i -> 100 + random.nextInt(900))
                .toList();
        total = numbers.stream().mapToInt(Integer::intValue).sum();
    }

    String right() {
        return worded(total, numbers);
    }

    /** The same with one number changed. */
    String wrong() {
        int which = random.nextInt(numbers.size() + 1);
        int change = (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(30));
        if (which == numbers.size()) {
            return worded(total + change, numbers);
        }
        List<Integer> changed = new ArrayList<>(numbers);
        changed.set(which, changed.get(which) + change);
        return worded(total, changed);
    }

    private String worded(int whole, List<Integer> parts) {
        String verb = any(VERBS);
        List<String> list = IntStream.range(0, parts.size())
                .mapToObj(i -> channels.get(i) + verb + printed(parts.get(i)) + "条")
                .toList();
        return any(TOTALS).formatted(printed(whole)) + any(JOINTS) + String.join(any(SEPARATORS), list) + any(ENDINGS);
    }

    private String printed(int number) {
        return number >= 1000 && random.nextBoolean() ? "%,d".formatted(number) : String.valueOf(number);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
