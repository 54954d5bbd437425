package io.gongkai.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is disclosed and what was asked for may stand under one heading. */
class SharedHeadingTest {

    private static final String REPORT = "沅溪大学2021-2022学年信息公开工作年度报告\n\n一、概述\n学校修订了办法。\n%s\n三、存在的问题和改进措施\n更新偏慢。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二、主动公开和依申请公开情况\n（一）公开内容\n公布学校章程和收费标准。\n（二）依申请公开情况\n收到1件申请，要求获取国有资产保值增值信息。",
                "二、主动公开、依申请公开及举报诉讼情况\n1.主动公开。公布学校章程和收费标准。\n2.依申请公开。收到1件申请，要求获取国有资产保值增值信息。\n3.没有举报、诉讼。",
                "二、主动公开与依申请公开情况\n公布学校章程和收费标准。\n收到信息公开申请1件，申请人要求获取国有资产保值增值信息。",
                "二、依申请公开和主动公开情况\n收到信息公开申请1件，申请人要求获取国有资产保值增值信息。\n公布学校章程和收费标准。",
            })
    void onlyTheStretchAboutApplicationsIsNoDisclosure(String part) {
        assertThat(status(part, 2)).isEqualTo(ItemStatus.EXPLICIT);
        assertThat(status(part, 21)).isEqualTo(ItemStatus.EXPLICIT);
        assertThat(status(part, 17)).isNotEqualTo(ItemStatus.EXPLICIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            二、主动公开情况\\n公布学校章程。\\n三、依申请公开情况\\n有人申请公开收费标准。 | 21
            二、主动公开情况\\n公布学校章程。\\n三、依申请公开情况\\n（一）收到申请\\n1件，要求获取收费标准。\\n（二）答复\\n已答复。 | 21
            """)
    void aPartOfItsOwnIsAboutApplicationsToItsEnd(String parts, int item) {
        assertThat(status(parts.replace("\\n", "\n"), 2)).isEqualTo(ItemStatus.EXPLICIT);
        assertThat(status(parts.replace("\\n", "\n"), item)).isNotEqualTo(ItemStatus.EXPLICIT);
    }

    private static ItemStatus status(String part, int item) {
        return TestAssessor.assess(REPORT.formatted(part)).items().get(item - 1).status();
    }
}
