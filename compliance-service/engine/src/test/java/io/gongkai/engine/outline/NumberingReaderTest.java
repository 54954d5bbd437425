package io.gongkai.engine.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.lexicon.RuleData;
import io.gongkai.engine.outline.Numbering.Style;
import io.gongkai.engine.text.NormalizedText;
import io.gongkai.engine.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingReaderTest {

    private final Normalizer normalizer = new Normalizer();

    @ParameterizedTest
    @CsvSource({
        "一、概述, HAN, 1",
        "一 、概述, HAN, 1",
        "十二．概述, HAN, 12",
        "（三）概述, HAN_BRACKETED, 3",
        "()概述, HAN_BRACKETED, 0",
        "三）概述, HAN_BRACKETED, 3",
        "1.概述, ARABIC, 1",
        "1、概述, ARABIC, 1",
        "１．概述, ARABIC, 1",
        "(2)概述, ARABIC_BRACKETED, 2",
        "2)概述, ARABIC_BRACKETED, 2",
        "②概述, ARABIC_BRACKETED, 2",
        "第一部分 概述, CHAPTER, 1",
        "第三章　概述, CHAPTER, 3",
        "第二节 概述, SECTION, 2",
        "第4部分 概述, CHAPTER, 4",
        "第五篇 概述, CHAPTER, 5",
        "'第一，概述', ORDINAL, 1",
        "第十、概述, ORDINAL, 10",
        "IV．概述, ROMAN, 4",
        "Ⅱ、概述, ROMAN, 2",
        "'其一，概述', ORDINAL, 1",
        "其三：概述, ORDINAL, 3",
        "模块二 概述, CHAPTER, 2",
        "板块1：概述, CHAPTER, 1",
        "专题三、概述, CHAPTER, 3",
        "第二块 概述, CHAPTER, 2",
        "B．概述, LETTER, 2",
        "A、概述, LETTER, 1",
        "附件1：清单, ATTACHMENT, 0",
        "附：清单, ATTACHMENT, 0",
        "◆概述, BULLET, 0"
    })
    void readsEveryForm(String line, Style style, int ordinal) {
        NormalizedText text = normalizer.normalize(line);
        Numbering numbering = NumberingReader.at(text, 0);
        assertThat(numbering.style()).isEqualTo(style);
        assertThat(numbering.ordinal()).isEqualTo(ordinal);
        assertThat(text.substring(numbering.end(), text.length())).isIn("概述", "清单");
    }

    @ParameterizedTest
    @CsvSource({
        "2021年概述",
        "1.5万条",
        "一年来",
        "概述",
        "一是加强",
        "（湖南）",
        "第一、第二附属医院",
        "第三、四批",
        "第一次",
        "第8、11项",
        "VIP.概述",
        "IP地址",
        "其一是概述",
        "其中概述",
        "专题一直更新",
        "部分二级学院",
        "模块概述",
        "A、B两类",
        "B站"
    })
    void takesNoOtherWordForANumber(String line) {
        assertThat(NumberingReader.at(normalizer.normalize(line), 0).isPresent())
                .isFalse();
    }

    @Test
    void joinsWhatAPdfHasWrappedAndKeepsParagraphsApart() {
        NormalizedText text = normalizer.normalize("本学年学校围绕师生关心的事项，通过网站、公众号和公\n开栏公布信息。\n一、概述\n学校修订了办法");
        assertThat(new Lines(RuleData.standard()).of(text).stream().map(Line::opensParagraph))
                .containsExactly(true, false, true, true);
    }
}
