package io.gongkai.engine.item;

import static io.gongkai.engine.item.ItemSentences.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwaitedPublicationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            33 | 就业质量年度报告待第三方复核数据之后再公布。
            17 | 校属企业资产情况待改制清算全部办妥后公开。
            48 | 国际学生管理规定拟待学校获准招生后制定并公布。
            5  | 学校发展规划须待理事会换届后印发并公开。
            16 | 受捐赠财产使用情况待基金会换届后统一公示。
            4  | 学术委员会年度报告待教授代表讨论，表决后公开。
            17 | 校办企业的清算还要些日子，清算报告出来后再行公布。
            17 | 校属企业资产情况要等审计报告出具后公布。
            34 | 美育工作年度报告编写中，年底前公布。
            33 | 就业质量年度报告要到寒假前才能公布。
            5  | 学校发展规划已上报，批复后公布。
            40 | 学风建设机构正在组建。
            50 | 突发事件应急预案正在修编，修编后公布。
            6  | 历年信息公开年度报告迁移到新网站后再开放。
            2  | 新章程待省教育厅核准后公布。
            7  | 招生章程修订稿报省教育厅备案中，备案后公布。
            17 | 校办工厂尚在划转之中，其资产待划转手续齐备后公布。
            45 | 新增学位授权点审核办法正在按省里的新要求改写，改写以后公布。
            26 | 教职工争议处理规定即将报请校务会讨论，通过后公布。
            14 | 研究生院的申诉信箱正在开通，开通后统一公布研究生招生申诉渠道。
            12 | 研究生复试成绩查询系统仍在测试，明春复试时开放。
            33 | 就业质量年度报告要到十二月才编得出，届时公布。
            17 | 校属企业资产情况再行公布。
            """)
    void whatWaitsForSomethingIsPromised(int item, String sentence) {
        assertThat(status(item, sentence)).isEqualTo(ItemStatus.PLANNED_ONLY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22 | 校领导社会兼职情况经组织部门批准后公布。
            9  | 各省录取最低分在录取结束后公布。
            33 | 就业质量年度报告每年年底前公布。
            28 | 公布专业设置和已停止招生的专业名单。
            25 | 干部任免通知在党委会审定后公示。
            37 | 奖学金评定办法在接待日讨论后公布。
            5  | 学校发展规划经教代会通过后予以公开。
            5  | 学校发展规划经上级批复后公布。
            2  | 新章程核准后已公布。
            5  | 年度工作要点、发展规划摘要公开。
            7  | 招生章程在正在使用的招生网公布。
            """)
    void whatIsPublishedWhenItIsReadyIsDisclosed(int item, String sentence) {
        assertThat(status(item, sentence)).isEqualTo(ItemStatus.EXPLICIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            34 | 艺术教育发展年度报告今年首次编写，尚未成稿。         | NEGATED
            25 | 中层干部任免信息只在校内文件中通报，没有上网。       | NEGATED
            25 | 中层干部任免信息在校内通报，并在网上公布。           | EXPLICIT
            17 | 校办企业资产情况暂缓公布。                           | PLANNED_ONLY
            46 | 今年没有新的学位点，无论证材料公示。                 | NEGATED
            """)
    void whatIsNotReadyOrOnlyToldWithinIsNone(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }
}
