package io.gongkai.engine.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.item.ItemStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarkedRowTest {

    private static final String TABLE = """
            沅溪学院2021-2022学年信息公开工作年度报告
            一、概述
            有序推进。
            八、清单事项公开情况表
            类别\t地址\t备注
            基本信息\thttp://a.cn/1\t已公开
            财务、资产及收费信息\thttp://a.cn/2\t预算、决算不涉及
            人事师资信息\thttp://a.cn/3\t因公出国不适用
            学校章程\thttp://a.cn/4\t已公开
            奖学金评定办法\thttp://a.cn/5\t校级奖学金见附件
            """;

    @ParameterizedTest
    @CsvSource({
        "19, NOT_APPLICABLE",
        "20, NOT_APPLICABLE",
        "23, NOT_APPLICABLE",
        "2, EXPLICIT",
        "37, EXPLICIT",
        "22, NONE"
    })
    void aRemarkBehindTheAddressExceptsItsItem(int item, ItemStatus expected) {
        assertThat(TestAssessor.assess(TABLE).items().get(item - 1).status()).isEqualTo(expected);
    }
}
