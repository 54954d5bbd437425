package io.gongkai.engine.rule.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.text.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongDocumentNumberTest {

    private static List<String> wrong(String sentence) {
        return TestAssessor.assess("沅溪职业学院2021-2022学年信息公开工作年度报告\n" + sentence + "\n一、概述\n学校每月检查栏目。").findings().stream()
                .filter(finding -> finding.rule().equals("REF-01"))
                .flatMap(finding -> finding.evidence().stream().map(Quote::quote))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本报告依据《高等学校信息公开事项清单》（教办厅函〔2014〕23号）编制。|教办厅函〔2014〕23号",
                "本报告依据《高等学校信息公开事项清单》（教办函〔2015〕23号）编制。|教办函〔2015〕23号",
                "本报告依据《高等学校信息公开事项清单》（教办函〔2018〕80号）编制。|教办函〔2018〕80号",
                "本报告依据《高等学校信息公开事项清单》（教办函[2014]32号）编制。|教办函[2014]32号",
                "本报告依据《高等学校信息公开事项清单》(教厅函〔2014〕23号)编制。|教厅函〔2014〕23号",
                "本报告依据教办函2014〔23〕号文件编制。|教办函2014〔23〕号",
                "对照教办函〔2015〕23号文件逐项公开。|教办函〔2015〕23号",
                "按照《高等学校信息公开办法》和教办函〔2013〕23号的要求编制。|教办函〔2013〕23号",
                "本报告依据教育部办公厅教办厅函〔2014〕23号文件编制。|教办厅函〔2014〕23号",
                "依据《教育部关于公布〈高等学校信息公开事项清单〉的通知》（教办函〔2016〕23号）编制。|教办函〔2016〕23号",
                "对照《高等学校信息公开事项清单》（以下简称《清单》，教办函〔2015〕23号）编制。|教办函〔2015〕23号",
                "对照《清单》（教办函〔2015〕23号）编制。|教办函〔2015〕23号",
                "根据教办函〔2015〕23号《高等学校信息公开事项清单》编制。|教办函〔2015〕23号",
                "依据《高等学校信息公开办法》（教育部令第19号）编制。|教育部令第19号",
                "依据《高等学校信息公开办法》（教育部第26号令）编制。|教育部第26号令",
                "依据《高等学校信息公开办法》（国务院令第29号）编制。|国务院令第29号",
                "依据教育部令第20号《高等学校信息公开办法》编制。|教育部令第20号",
                "依据《中华人民共和国政府信息公开条例》（国务院令第771号）编制。|国务院令第771号"
            })
    void reportsANumberThatIsNotTheDocuments(String sentence, String number) {
        assertThat(wrong(sentence)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "落实《关于规范招生信息的通知》（教办函〔2015〕23号）的要求。",
                "落实关于做好安全工作的通知（教办函〔2016〕23号）的要求。",
                "落实教办函〔2016〕23号《关于做好校园安全工作的函》。",
                "落实教办函〔2021〕23号文件的要求。",
                "落实教办函〔2015〕31号文件的要求。"
            })
    void aNumberOfAnotherDocumentIsNoSlip(String sentence) {
        assertThat(wrong(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教办函〔2014〕23号",
                "教办函[2014]23号",
                "教办函［2014］23号",
                "教办函【2014】23号",
                "教办函（2014）23号",
                "教办函(2014)第23号",
                "教办函〔201423号",
                "教办函201423号",
                "教办函2014〕23号",
                "教办函〔2014〕23",
                "教办函〔2014〕 23 号",
                "教办函２０１４２３号",
                "教辦函〔2014〕23號",
                "教办函〈2014〉23号"
            })
    void isSilentWhereOnlyTheBracketsAreDamaged(String number) {
        assertThat(wrong("本报告依据《高等学校信息公开事项清单》（" + number + "）编制。")).isEmpty();
        assertThat(wrong("本报告依据《教育部关于公布〈高等学校信息公开事项清单〉的通知》" + number + "编制。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "教育部令第29号",
                "中华人民共和国教育部令第29号",
                "教育部第29号令",
                "教育部29号令",
                "教育部令29号",
                "教育部令〔2010〕29号",
                "教育部令第二十九号",
                "第29号令",
                "教育部令第２９号"
            })
    void isSilentForEveryFormOfTheRightDecree(String number) {
        assertThat(wrong("依据《高等学校信息公开办法》（" + number + "）编制。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "按照《关于做好信息公开年度报告工作的通知》（湘教办通〔2021〕22号）编制。",
                "对照《湖南省高等学校信息公开事项清单》（湘教办函〔2015〕30号）编制。",
                "对照《浙江省高等学校信息公开事项清单》（浙教办综〔2021〕2号）编制。",
                "按照《教育部办公厅关于进一步落实高等学校信息公开事项清单的通知》（教办厅函〔2015〕48号）编制。",
                "按照《教育部办公厅关于报送年度报告的通知》（教办厅函〔2021〕31号）编制。",
                "依据《普通高等学校学生管理规定》（教育部令第41号）修订学籍管理办法。",
                "《高等学校信息公开办法》《普通高等学校学生管理规定》（教育部令第41号）均已上网。",
                "学校执行《沅溪职业学院信息公开办法》（院发〔2015〕23号）。",
                "依据《高等学校信息公开办法》《高等学校信息公开事项清单》（教育部令第29号、教办函〔2014〕23号）编制。",
                "依据《高等学校信息公开办法》（教育部令第29号）、《高等学校章程制定暂行办法》（教育部令第31号）编制。"
            })
    void isSilentWhereTheNumberIsAnotherDocuments(String sentence) {
        assertThat(wrong(sentence)).isEmpty();
    }

    @Test
    void reportsEachWrongPlace() {
        assertThat(wrong("依据《高等学校信息公开办法》（教育部令第26号）、《高等学校信息公开事项清单》（教办厅函〔2014〕23号）编制。"
                        + "学校对照《高等学校信息公开事项清单》（教办函〔2015〕23号）检查。"))
                .containsExactly("教育部令第26号", "教办厅函〔2014〕23号", "教办函〔2015〕23号");
    }
}
