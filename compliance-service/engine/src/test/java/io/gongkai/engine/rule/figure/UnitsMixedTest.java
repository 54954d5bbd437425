package io.gongkai.engine.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.part.PartCode;
import io.gongkai.engine.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsMixedTest {

    @Test
    void hintsAtPartsInOtherUnits() {
        assertThat(FigureFindings.of("FIG-05", PartCode.S2, "主动公开信息500条，其中网站400条，公众号推文60篇，橱窗40期。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.HINT));
    }

    @Test
    void briefsMixUnitsOnlyWhereTheTotalNeedsThem() {
        String words = "共主动公开信息560条，其中网站380条，简报40期，橱窗140块。";

        assertThat(FigureFindings.of("FIG-05", PartCode.S2, words)).hasSize(1);
        assertThat(FigureFindings.of("FIG-05", PartCode.S2, "共主动公开信息520条，其中网站380条，简报40期，公众号140条。"))
                .isEmpty();
    }

    @Test
    void staysSilentOnOneUnit() {
        assertThat(FigureFindings.of("FIG-05", PartCode.S2, "主动公开信息500条，其中网站440条，公众号60条。"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主动公开信息总数6220条，其中：网站800条，公众号320条，公众号粉丝5100人。",
                "学年内共公开信息6220条，网站公开800条，微信推送320篇，微信关注者5100人。",
                "新媒体公开信息6220条，其中公众号推文800篇、视频号短片320条、抖音粉丝5100人。",
                "共公开各类信息6220条，包括官网800条、微博320条、微博粉丝5100人。",
                "主页800条，公众号320条，公众号粉丝5100人，三者合计6220条。",
                "官网发布800条、官微推文320条、官微关注者5100人，总数为6220条。"
            })
    void followersThatWereCountedInAreToBeExplained(String words) {
        assertThat(FigureFindings.of("FIG-05", PartCode.S2, words))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN));
        assertThat(FigureFindings.of("FIG-01", PartCode.S2, words)).isEmpty();
    }

    @Test
    void followersBeforeATotalMayBeNoneOfIt() {
        assertThat(FigureFindings.of("FIG-05", PartCode.S2, "主页800条，公众号320条，公众号粉丝5100人，信息合计1120条。"))
                .isEmpty();
    }

    @Test
    void followersAreNoPart() {
        assertThat(FigureFindings.of("FIG-05", PartCode.S2, "主动公开信息500条，其中网站440条，公众号60条，粉丝5000人。"))
                .isEmpty();
    }
}
