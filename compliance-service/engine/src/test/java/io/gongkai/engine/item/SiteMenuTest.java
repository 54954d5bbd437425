package io.gongkai.engine.item;

import static io.gongkai.engine.ReportBuilder.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import org.junit.jupiter.api.Test;

class SiteMenuTest {

    private static final String MENU = "今天是：  |  学院首页  机构设置  师资队伍  校办产业  国际交流  图书馆\n当前位置：首页 → 公开年报\n";

    @Test
    void whatAMenuNamesIsNoDisclosure() {
        var items = TestAssessor.assess(MENU + aReport().build()).items();
        assertThat(items.get(16).status()).isEqualTo(ItemStatus.PARTIAL);
    }
}
