package io.gongkai.engine.rule.reference;

import static io.gongkai.engine.FindingsAssert.assertThatReport;
import static io.gongkai.engine.ReportBuilder.aReport;

import io.gongkai.engine.part.PartCode;
import org.junit.jupiter.api.Test;

class OutdatedBasisTest {

    private static String citing(String sentence) {
        return aReport().with(PartCode.S1, sentence).build();
    }

    @Test
    void hintsAtTheNumberOfAnEditionThatWasReplaced() {
        assertThatReport(citing("学校依据《中华人民共和国政府信息公开条例》（国务院令第492号）开展工作。")).reports("REF-02", "国务院令第492号");
    }

    @Test
    void isSilentAboutTheEditionInForce() {
        assertThatReport(citing("学校依据《中华人民共和国政府信息公开条例》（国务院令第711号）开展工作。")).isSilentAbout("REF-02");
    }

    @Test
    void isSilentWhereTheHistoryOfTheDocumentIsTold() {
        assertThatReport(citing("《中华人民共和国政府信息公开条例》（国务院令第492号）由《中华人民共和国政府信息公开条例》（国务院令第711号）修订。"))
                .isSilentAbout("REF-02");
    }
}
