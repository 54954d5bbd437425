package io.gongkai.engine.item;

import static io.gongkai.engine.item.ItemSentences.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            36 | 公布外国学生学籍与奖学金评定办法。
            41 | 学术规范宣传周期间，图书馆组织了专题展览。
            15 | 对财务制度、采购公告等的公开还不够及时。
            21 | 收费标准更新滞后。
            18 | 加强对基建工程、物资采购等重点领域的监督。
            5  | 本年度计划招生3500人。
            31 | 毕业生信息挂在就业信息网。
            15 | 教学、人事、财务、后勤等方面的规章印成一册公布。
            1  | 公布专任教师数量及结构。
            28 | 获批省级一流建设点的实训类专业的消息已公布。
            6  | 按照主管部门官网公布的《信息公开年度报告编写要求》开展工作。
            """)
    void whatIsNamedInPassingIsNotDisclosed(int item, String sentence) {
        assertThat(status(item, sentence)).isNotEqualTo(ItemStatus.EXPLICIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            48 | 公布外国学生学籍与奖学金评定办法。
            16 | 企业捐建的实训楼经费使用情况公开。
            22 | 公示院领导兼任学会职务情况。
            30 | 公布主讲本科课程的教授占教授总数的比例。
            18 | 公开基建工程招标公告、采购结果等重点领域信息。
            6  | 本报告在学院官网“信息公开”专栏向社会公布。
            6  | 本报告可在学校主页查阅、下载。
            6  | 学校经门户网站发布2021-2022学年信息公开工作报告。
            47 | 公布与爱尔兰高校合作举办的护理专业教育项目。
            28 | 新设储能材料、无人驾驶两个专业的情况已公布。
            28 | 获批增设养老服务、茶艺等专业的名单及时公布。
            45 | 公布硕士学位授权点动态调整办法。
            15 | 资产管理、采购管理等系列制度向社会公开。
            50 | 公布洪涝防御预案。
            9  | 分省招生计划在官网公布，录取名单凭准考证号查询。
            10 | 分专业计划在官网公布，设立招生咨询电话和举报信箱。
            """)
    void otherWordsOfDisclosure(int item, String sentence) {
        assertThat(status(item, sentence)).isEqualTo(ItemStatus.EXPLICIT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | 复试成绩仅限考生本人查询，未向社会公布。     | NEGATED
            12 | 复试成绩限时公布，考生可以查询。             | EXPLICIT
            20 | 本校为民办高校，不涉及财政预决算公开。       | NOT_APPLICABLE
            21 | 未将收费标准公开。                           | NEGATED
            21 | 不涉及秘密的收费标准公开。                   | EXPLICIT
            7  | 工作计划在年初下达，招生计划将于六月公布。   | PLANNED_ONLY
            """)
    void theLastWordMayBelongToTheDenialBefore(int item, String sentence, ItemStatus expected) {
        assertThat(status(item, sentence)).isEqualTo(expected);
    }
}
