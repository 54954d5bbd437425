package io.gongkai.engine.item;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands under 问题 and 措施 in the sixth part is no disclosure, however these points are numbered. */
class HeadedProblemsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (一)问题。有两项公开不完整，即收费标准、学费减免办法。 | PARTIAL
            一是问题。收费标准的公开还不完整。 | PARTIAL
            (二)问题\\n一是只公示结果、不公示过程；二是收费标准老旧。 | PARTIAL
            (二)经验\\n一是收费标准已在网站公示；二是专人专栏。 | EXPLICIT
            (一)经验。专人专栏。(二)措施。由财务处牵头，于月底前公布收费标准。 | PLANNED_ONLY
            一是经验。专人专栏。二是打算。由财务处公布收费标准。 | PLANNED_ONLY
            """)
    void countsAsItsHeadingSays(String body, ItemStatus status) {
        String text = aReport()
                .with(PartCode.S2, "学校章程已公布。")
                .with(PartCode.S6, body.replace("\\n", "\n"))
                .build();
        assertThat(TestAssessor.assess(text).items().get(20).status()).isEqualTo(status);
    }
}
