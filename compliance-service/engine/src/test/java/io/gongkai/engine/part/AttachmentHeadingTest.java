package io.gongkai.engine.part;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentHeadingTest {

    @Test
    void theRestOfATitleIsNoHeading() {
        String text = aReport().without(PartCode.S8).build().replace("一、", "根据《教育部关于公\n布〈高等学校信息公开事项清单〉的通知》\n一、");
        assertThat(TestAssessor.assess(text)
                        .sections()
                        .get(PartCode.S8.number() - 1)
                        .status())
                .isEqualTo(PartStatus.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"八、附表：清单事项公开情况表", "八、附件1：清单事项公开情况表", "附表：清单事项公开情况表"})
    void theNameBehindAttachmentIsTheHeading(String heading) {
        String text = aReport().without(PartCode.S8).build() + "\n" + heading + "\n（附表另页，见学校网站）\n";
        assertThat(TestAssessor.assess(text)
                        .sections()
                        .get(PartCode.S8.number() - 1)
                        .status())
                .isEqualTo(PartStatus.REFERENCED);
    }
}
