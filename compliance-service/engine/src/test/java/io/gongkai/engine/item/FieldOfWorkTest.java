package io.gongkai.engine.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that only sound like items, and what is said of items without being their disclosure. */
class FieldOfWorkTest {

    @ParameterizedTest
    @CsvSource({
        "21, 财务、资产及收费信息，在财务处网页公布了部门预算。, NONE",
        "21, 财务资产及收费信息，公布了收费标准。, EXPLICIT",
        "41, 学校公布了学术道德与学风建设委员会名单。, NONE",
        "40, 学校公布了学术道德与学风建设委员会名单。, EXPLICIT",
        "41, 学校公布了学术道德规范。, EXPLICIT",
        "10, 研究生院公布了研究生招生咨询电话和申诉邮箱。, NONE",
        "14, 研究生院公布了研究生招生咨询电话和申诉邮箱。, EXPLICIT",
        "19, 学校是民办高校，没有财政拨款，预算和决算的公开不适用。, NOT_APPLICABLE",
        "20, 学校是民办高校，没有财政拨款，预算和决算的公开不适用。, NOT_APPLICABLE",
        "23, 本学年校级领导未有因公出国（境）。, NEGATED",
        "16, 受捐赠财产的使用情况统计完成后公布。, PLANNED_ONLY",
        "3, 教职工代表大会工作报告拟2023年12月公布。, PLANNED_ONLY",
        "37, 学校公布了奖、勤、助、贷相关办法。, EXPLICIT",
        "19, 预算和决算已公开，不适用的栏目另作说明。, EXPLICIT"
    })
    void isNoDisclosure(int item, String sentence, ItemStatus status) {
        assertThat(ItemSentences.status(item, sentence)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"'\t'", "'  '", "' | '"})
    void theNameOfARowIsNotWhatTheRowSays(String between) {
        String table = """
                序号|事项|网址
                47|中外合作办学项目|http://xxgk.example.edu.cn/47
                48|来华留学生管理规定|http://xxgk.example.edu.cn/48
                49|巡察整改情况通报|本校不涉及
                50|应急预案和预警信息|http://xxgk.example.edu.cn/50""".replace("|", between);
        assertThat(ItemSentences.status(49, table)).isEqualTo(ItemStatus.NOT_APPLICABLE);
    }
}
