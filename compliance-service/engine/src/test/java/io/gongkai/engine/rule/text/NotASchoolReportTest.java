package io.gongkai.engine.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.engine.ReportBuilder;
import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotASchoolReportTest {

    private static List<Finding> findings(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().equals("TEXT-02"))
                .toList();
    }

    private static String report() {
        return ReportBuilder.aReport().build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沅溪职业学院信息公开指南\n为方便公众获取学校信息，编制本指南。",
                "关于做好2021-2022学年高校信息公开年度报告工作的通知\n各高等学校：请按时报送。",
                "沅溪县教育局2022年政府信息公开工作年度报告\n一、总体情况\n本局主动公开政府信息。",
                "沅溪职业学院教务处2021-2022学年信息公开工作报告\n一、概述\n教务处公开了课表。",
                "沅溪职业学院图书馆2021-2022学年信息公开工作年度报告\n一、概述\n图书馆公开了开放时间。",
                "沅溪职业学院建筑工程学院2021-2022学年信息公开工作年度报告\n一、概述\n学院公开了课表。",
                "沅溪职业学院党政办公室2021-2022学年信息公开工作年度报告\n一、概述\n办公室公开了流程。",
                "沅溪大学网络信息中心2021-2022学年信息公开工作年度报告\n一、概述\n中心公开了流程。"
            })
    void reportsADocumentThatIsNoReportOfASchool(String text) {
        assertThat(findings(TestAssessor.assess(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沅溪职业学院2021-2022学年信息公开工作年度报告",
                "沅溪市职业大学2022年度信息公开工作报告",
                "沅溪职业学院党政办公室关于2021-2022学年信息公开工作的报告",
                "沅溪大学城南学院2021-2022学年信息公开工作年度报告",
                "沅溪师范学院文理学院2021-2022学年信息公开工作年度报告",
                "沅溪职业学院沅溪技师学院2021-2022学年信息公开工作年度报告",
                "首页 信息公开目录\n沅溪职业学院信息公开年度报告"
            })
    void isSilentAboutTheReportOfASchool(String title) {
        String body = report().substring(report().indexOf('\n'));
        assertThat(findings(TestAssessor.assess(title + body))).isEmpty();
    }
}
