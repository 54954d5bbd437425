package io.gongkai.engine.item;

import static io.gongkai.engine.item.ItemSentences.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldElementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16 | 收到校友捐赠的图书八百册，发放清单逐条上网。               | EXPLICIT
            16 | 接收企业捐款三十万元，受助名单和支出情况均予公示。         | EXPLICIT
            16 | 学校全年未收到任何捐款。                                   | NEGATED
            16 | 学校收到校友捐赠的钢琴一架，用于教学。                     | PARTIAL
            31 | 公布就业指导的安排。                                       | EXPLICIT
            31 | 学校重视就业指导，配备专职教师。                           | PARTIAL
            31 | 毕业生求职辅导、面试培训等指导服务信息每周推送。           | EXPLICIT
            30 | 公布正高职称教师承担本科课程的比例。                       | EXPLICIT
            14 | 公布博士、硕士招生简章、复试安排以及咨询申诉办法。         | EXPLICIT
            10 | 公布单招章程、招生电话和纪检信箱。                         | EXPLICIT
            """)
    void anElementThatIsOnlyTouchedIsNoDisclosure(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }
}
