package io.gongkai.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {

    private final Normalizer normalizer = new Normalizer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "２０２１－２０２２学年→2021-2022学年",
                "教育 部→教育部",
                "主動公開情況→主动公开情况",
                "公開（kāi）情況→公开情况",
                "申诉（she\u0304n su\u0300）电话→申诉电话",
                "📢一、概述✨→一、概述",
                "招生，、就业，。→招生,就业。",
                "教办函〔2014〕23号→教办函[2014]23号",
                "㈠概述→(一)概述",
                "⑴ 章程→(1)章程",
                "2021年9月1日～2022年8月31日→2021年9月1日-2022年8月31日",
                "①2024→①2024"
            })
    void writesEveryVariantInOneWay(String submitted, String expected) {
        assertThat(normalizer.normalize(submitted).toString()).isEqualTo(expected);
    }

    @Test
    void dropsPageNumbersButNoNumbersOfTables() {
        assertThat(normalizer.normalize("正文\n- 3 -\n第4页 共9页\n12\n续").toString()).isEqualTo("正文12续");
    }

    @Test
    void keepsAnOrdinaryBracketOfLatinLetters() {
        assertThat(normalizer.normalize("办公系统（oa）").toString()).isEqualTo("办公系统(oa)");
    }

    @Test
    void remembersWhatStoodBetween() {
        NormalizedText text = normalizer.normalize("一 二\n三\n\n四");
        assertThat(text.gapBefore(1)).isEqualTo(Gap.BLANK);
        assertThat(text.gapBefore(2)).isEqualTo(Gap.LINE);
        assertThat(text.gapBefore(3)).isEqualTo(Gap.PARAGRAPH);
    }

    @Test
    void leadsEveryStretchBackToTheSubmittedWords() {
        String submitted = "主 動 公 開（kāi）\r\n信息 ２００ 餘條，、";
        NormalizedText text = normalizer.normalize(submitted);
        int at = text.toString().indexOf("200余条");
        Quote quote = text.quote(at, at + 5);
        assertThat(quote.quote()).isEqualTo("２００ 餘條");
        assertThat(submitted.substring(quote.start(), quote.end())).isEqualTo(quote.quote());
    }

    @Test
    void mapsInOrderWhateverTheText() {
        Random random = new Random(7);
        String alphabet = "公开開 \t\n（）kāi，、。①㈠⑴２年\uD83D\uDE00\uFE0F|1-页第\r\u3000\uD842\uDFB7";
        for (int round = 0; round < 500; round++) {
            StringBuilder submitted = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                submitted.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            NormalizedText text = normalizer.normalize(submitted.toString());
            for (int i = 0; i + 1 < text.length(); i++) {
                Quote quote = text.quote(i, i + 2);
                assertThat(submitted.substring(quote.start(), quote.end())).isEqualTo(quote.quote());
                assertThat(quote.end()).isGreaterThan(quote.start());
            }
        }
    }
}
