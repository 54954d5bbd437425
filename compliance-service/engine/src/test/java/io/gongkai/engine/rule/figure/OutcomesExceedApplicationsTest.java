package io.gongkai.engine.rule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.assessment.Assessment.Finding;
import io.gongkai.engine.part.PartCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomesExceedApplicationsTest {

    @Test
    void reportsMoreOutcomesThanApplications() {
        assertThat(found("收到申请4件，其中已答复3件、正在办理2件。")).hasSize(1);
        assertThat(found("收到信息公开申请5件，答复6件。")).hasSize(1);
    }

    @Test
    void staysSilentWhereAllIsAccountedFor() {
        assertThat(found("收到申请5件，其中已答复3件、正在办理2件。")).isEmpty();
    }

    @Test
    void casesOfTheYearBeforeMayBeAnsweredToo() {
        assertThat(found("收到信息公开申请5件，另有上年结转1件，答复6件。")).isEmpty();
    }

    @Test
    void casesThatCameOverAreSaidInManyWays() {
        assertThat(found("上学年转来1件，本学年新收信息公开申请5件，本学年答复6件。")).isEmpty();
        assertThat(found("2020-2021学年留下1件未办，收到信息公开申请5件，答复6件。")).isEmpty();
        assertThat(found("新收申请2件，旧存1件，办结3件。")).isEmpty();
        assertThat(found("收到信息公开申请6件，其中1件拆分为2件，共答复7件。")).isEmpty();
        assertThat(found("收到信息公开申请5件，上学年没有结转，答复6件。")).hasSize(1);
    }

    @Test
    void lettersAreNoApplications() {
        assertThat(found("收到申请2件，答复3次（1件先告知延期，再作答复）。")).isEmpty();
    }

    private static List<Finding> found(String words) {
        return FigureFindings.of("FIG-06", PartCode.S3, words);
    }
}
