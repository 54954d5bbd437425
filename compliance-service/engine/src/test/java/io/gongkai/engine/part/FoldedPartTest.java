package io.gongkai.engine.part;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import org.junit.jupiter.api.Test;

/** Parts that stand under the heading of another. */
class FoldedPartTest {

    private static PartStatus status(String text, PartCode code) {
        return TestAssessor.assess(text).sections().get(code.number() - 1).status();
    }

    @Test
    void findsApplicationsAndJudgementsUnderOneHeading() {
        String text = aReport()
                .without(PartCode.S4)
                .without(PartCode.S5)
                .headed(PartCode.S3, "申请与评议")
                .with(PartCode.S3, "收到申请2件，全部答复。师生评议满意。不存在举报、复议或诉讼。")
                .build();
        assertThat(status(text, PartCode.S3)).isEqualTo(PartStatus.MERGED);
        assertThat(status(text, PartCode.S4)).isEqualTo(PartStatus.MERGED);
        assertThat(status(text, PartCode.S5)).isEqualTo(PartStatus.MERGED);
    }

    @Test
    void findsTheListUnderWhatIsDisclosed() {
        StringBuilder rows = new StringBuilder("逐项情况如下：\n");
        for (int item = 1; item <= 24; item++) {
            rows.append(item)
                    .append(" 学校章程 http://gk.example.edu.cn/")
                    .append(item)
                    .append('\n');
        }
        String text = aReport()
                .without(PartCode.S8)
                .with(PartCode.S2, rows.toString())
                .build();
        assertThat(status(text, PartCode.S8)).isEqualTo(PartStatus.MERGED);
        String few = aReport()
                .without(PartCode.S8)
                .with(PartCode.S2, "1 学校章程 http://gk.example.edu.cn/1\n2 招生章程 http://gk.example.edu.cn/2")
                .build();
        assertThat(status(few, PartCode.S8)).isEqualTo(PartStatus.MISSING);
    }
}
