package io.gongkai.engine.item;

import static io.gongkai.engine.item.ItemSentences.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report is itself an item of the list, and says in its introduction where it is to be read. */
class OwnReportTest {

    private static final String REPORT = "沅溪学院2021-2022学年信息公开工作年度报告\n\n%s\n一、概述\n学校修订了办法。\n二、主动公开情况\n公布了学校章程。\n";

    private static ItemStatus introducedBy(String words) {
        return TestAssessor.assess(REPORT.formatted(words)).items().get(5).status();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全文共八部分，在学院主页“公开”栏中全文公布，也可到办公楼查阅。",
                "本报告由六部分构成。电子文本见校信息公开网“年报”子栏，欢迎检索。",
                "全文同步发布于信息公开网。",
                "欲索取纸本，请到院办；网上亦可阅览。",
                "统计期为一学年，报告分八部分，已在学校信息公开网发布。",
                "报告已上传学校信息公开网备查。",
                "本年报可在校园网首页下载。"
            })
    void anIntroductionSaysWhereItIsToBeRead(String words) {
        assertThat(introducedBy(words)).isEqualTo(ItemStatus.EXPLICIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告中数据来源于学校信息公开网公布的信息。",
                "现公布本报告。学校依托门户网站公开信息900条。",
                "本报告由概述、网站公开情况、依申请公开情况等部分组成。",
                "本报告拟于十一月在信息公开网公布。",
                "本报告反映学校通过网站、公众号公开信息的情况。"
            })
    void anIntroductionThatSpeaksOfOtherThings(String words) {
        assertThat(introducedBy(words)).isNotEqualTo(ItemStatus.EXPLICIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公布收费标准。\n沅溪大学信息公开年报\n公布招生章程。"})
    void aTitleRepeatedOnThePageIsNoStatement(String words) {
        assertThat(status(6, words)).isEqualTo(ItemStatus.NONE);
        assertThat(status(6, "公布学校章程、学校信息公开年报。")).isEqualTo(ItemStatus.EXPLICIT);
    }
}
