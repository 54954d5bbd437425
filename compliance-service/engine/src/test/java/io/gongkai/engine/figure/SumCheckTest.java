package io.gongkai.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.lexicon.RuleData;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Against a calculation that tries every choice; the seed of a failing case stands in its message. */
class SumCheckTest {

    private static final int CASES = 2000;
    private static final List<String> UNITS = List.of("条", "条", "篇", "期", "件");
    private static final List<String> METRICS = List.of("", "disclosed_site", "applications_received");

    private final BreakdownLexicon lexicon = new BreakdownLexicon(RuleData.standard());
    private final SumCheck check = new SumCheck(lexicon);

    @Test
    void aTotalIsMetWhereAnyChoiceOfGroupsMeetsIt() {
        assertThat(LongStream.range(0, CASES).boxed()).allSatisfy(seed -> {
            Random random = new Random(seed);
            Interval certain = interval(random);
            List<Interval> groups = random.ints(random.nextInt(9), 0, 1)
                    .mapToObj(i -> interval(random))
                    .toList();
            Interval total = new Interval(random.nextInt(60), 60);

            assertThat(new Choices(certain, groups).meet(total)).isEqualTo(anyMeets(certain, groups, total));
        });
    }

    @Test
    void theLastPartsAloneAreFoundToMakeTheTotal() {
        List<Boolean> answers = LongStream.range(0, CASES)
                .mapToObj(seed -> {
                    Random random = new Random(seed);
                    List<Count> parts = counts(random, 2 + random.nextInt(7));
                    Count total = count("条", "", random.nextInt(25), random, 100);
                    boolean naive = IntStream.range(1, parts.size() - 1)
                            .anyMatch(from -> check.fits(total, parts.subList(from, parts.size())));

                    assertThat(check.fitsWithoutFirst(total, parts))
                            .as("seed %d", seed)
                            .isEqualTo(naive);
                    return naive;
                })
                .toList();

        assertThat(answers).contains(true, false);
    }

    /** Of more than six groups the rest is certain. */
    private static boolean anyMeets(Interval certain, List<Interval> groups, Interval total) {
        int choosable = Math.min(6, groups.size());
        Interval least = groups.stream().skip(choosable).reduce(certain, Interval::plus);
        return IntStream.range(0, 1 << choosable)
                .anyMatch(choice -> IntStream.range(0, choosable)
                        .filter(i -> (choice & 1 << i) != 0)
                        .mapToObj(groups::get)
                        .reduce(least, Interval::plus)
                        .meets(total));
    }

    private static Interval interval(Random random) {
        int low = random.nextInt(12);
        return new Interval(low, low + random.nextInt(2));
    }

    private static List<Count> counts(Random random, int size) {
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            counts.add(count(any(UNITS, random), any(METRICS, random), 1 + random.nextInt(9), random, i));
        }
        return counts;
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static Count count(String unit, String metric, int value, Random random, int at) {
        Quantity quantity = new Quantity(
                BigDecimal.valueOf(value), unit, Qualifier.EXACT, 0, BigDecimal.ONE, false, false, at, at + 1);
        Set<Tie> ties = EnumSet.noneOf(Tie.class);
        Map.of(Tie.NESTED, 6, Tie.BRACKETED, 6, Tie.ENDING, 4).forEach((tie, rarity) -> {
            if (random.nextInt(rarity) == 0) {
                ties.add(tie);
            }
        });
        return new Count(quantity, metric, new Join(ties), 0, Interval.of(quantity));
    }
}
