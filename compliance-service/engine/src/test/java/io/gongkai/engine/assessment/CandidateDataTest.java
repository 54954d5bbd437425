package io.gongkai.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.lexicon.DataFault;
import io.gongkai.engine.lexicon.DataFault.Fault;
import io.gongkai.engine.lexicon.RuleData;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data that the engine cannot judge by are refused when they are read, with all that is wrong. */
class CandidateDataTest {

    private static final String PROFILES = "/profile/profiles.yaml";
    private static final String COPIES = "/lexicon/copy-thresholds.yaml";
    private static final String CHANGES = "/lexicon/change.yaml";
    private static final String LIST = "/catalogue/hubei.yaml";

    @Test
    void theShippedDataAreSound() {
        Rehearsal.of(TestAssessor.ASSESSOR);
    }

    @Test
    void theLastProfileFitsEveryProvinceAndYear() {
        assertThat(faults(PROFILES, "- {name: a, title: 甲, provinces: [\"43\"], parts: [S1], source: 通知}"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.zh()).contains("所有省份和学年");
                    assertThat(fault.en()).contains("every province and year");
                });
        assertThat(faults(PROFILES, "[]")).isNotEmpty();
        assertThat(faults(PROFILES, """
                        - {name: a, title: 甲, provinces: [], to: 2015, parts: [S1], source: 通知}
                        - {name: a, title: 乙, provinces: [], from: 2016, parts: [S1], source: 通知}
                        """)).hasSize(2);
    }

    @Test
    void aProfileSaysAllOfItselfAndEveryFaultHasItsLine() {
        List<Fault> faults = faults(PROFILES, """
                - {name: a, title: 甲, provinces: ["99"], parts: [S1, S9, S1], source: 通知}
                - {name: two}
                - {name: b, title: 乙, provinces: [], parts: [S1], source: 通知, colour: red}
                """);

        assertThat(faults).extracting(Fault::line).containsOnly(1, 2, 3);
        assertThat(faults)
                .extracting(Fault::zh)
                .anyMatch(zh -> zh.contains("99"))
                .anyMatch(zh -> zh.contains("S9"))
                .anyMatch(zh -> zh.contains("只能出现一次"))
                .contains("two: 请填写 title。", "two: 请填写 source。", "two: 请填写 provinces。", "two: parts 至少要有一项。")
                .anyMatch(zh -> zh.contains("colour"));
    }

    @Test
    void sharesAndCountsKeepTheirRanges() {
        assertThat(faults(COPIES, "{version: '1', ownHint: -3, ownExplain: 0.8, otherSchool: 7, shown: -1}"))
                .extracting(Fault::en)
                .containsExactly(
                        "ownHint has to be above 0 and at most 1.",
                        "otherSchool has to be above 0 and at most 1.",
                        "shown is needed and has to be at least 1.");
        assertThat(faults(COPIES, "{version: '1', ownHint: 0.6, ownExplain: 0.8, otherSchool: 0.3}"))
                .extracting(Fault::en)
                .anyMatch(en -> en.contains("shown"));
        assertThat(faults(COPIES, "version: '1'\nownHint: abc\nownExplain: def\notherSchool: 0.3\nshown: 3\n"))
                .extracting(Fault::line)
                .contains(2, 3);
    }

    @Test
    void noLimitOfAChangeIsBelowNoChange() {
        assertThat(faults(CHANGES, """
                        version: '1'
                        kinds:
                          - metrics: briefs
                            offset: -1
                            up: {hint: -5, explain: 3}
                            down: {hint: 4, explain: 3}
                          - metrics: meetings
                            offset: 10
                            up: {hint: 0.5, explain: 3}
                            down: {hint: 2, explain: 3}
                        """))
                .extracting(Fault::zh)
                .anyMatch(zh -> zh.contains("hint 不能缺少，也不能小于 0"))
                .anyMatch(zh -> zh.contains("hint 不能大于 explain"))
                .anyMatch(zh -> zh.contains("up.hint 不能缺少，也不能小于 1"))
                .anyMatch(zh -> zh.contains("offset"));
    }

    @Test
    void anEditionOfTheListSaysAllOfItself() {
        assertThat(faults(LIST, """
                        edition: hubei
                        source: 通知
                        provinces: ["42"]
                        schoolTypes: []
                        items:
                          - {number: 1, category: 甲, title: 章程, applies: RRRX}
                          - {number: 2, category: 甲, applies: RRRRR}
                        """))
                .extracting(Fault::zh)
                .anyMatch(zh -> zh.contains("item 1"))
                .anyMatch(zh -> zh.contains("item 2: 请填写 title"))
                .contains("hubei: 请填写 title。");
        assertThat(faults(LIST, """
                        edition: hubei
                        title: 清单
                        source: 通知
                        provinces: ["42"]
                        schoolTypes: []
                        items:
                          - {number: 1, category: 甲, title: 章程, applies: RRRRR, national: [999]}
                        """)).extracting(Fault::zh).anyMatch(zh -> zh.contains("999"));
    }

    private static List<Fault> faults(String path, String yaml) {
        RuleData data = RuleData.standard().with(path, yaml);
        return catchThrowableOfType(DataFault.class, () -> Assessor.load(data)).faults();
    }
}
