package io.gongkai.engine.item;

import io.gongkai.engine.TestAssessor;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.SchoolType;
import java.util.Map;
import java.util.TreeMap;

/** Reads single sentences that stand in S2 of a report, and the usual name of every item. */
final class ItemSentences {

    private static final String REPORT =
            "沅溪大学2021-2022学年信息公开工作年度报告\n\n一、概述\n学校修订了办法。\n二、主动公开情况\n%s\n三、依申请公开和不予公开情况\n没有收到申请。\n";

    private static final String NAMES = "1 学校简介和机构设置;2 学校章程;3 教职工代表大会工作报告;4 学术委员会年度报告;5 学校发展规划;"
            + "6 历年信息公开年度报告;7 招生章程;8 高水平运动员入选考生资格;9 各省录取最低分;10 招生咨询电话;11 研究生招生简章;12 研究生复试成绩;"
            + "13 拟录取研究生名单;14 研究生招生咨询电话;15 财务管理制度;16 受捐赠财产使用情况;17 校办企业资产;18 设备采购公告;19 收支预算总表;"
            + "20 收支决算总表;21 收费标准;22 校领导社会兼职情况;23 校领导因公出国（境）情况;24 岗位聘用办法;25 中层干部任免通知;26 教职工争议解决办法;"
            + "27 教师数量及结构;28 专业设置;29 课程总门数;30 教授授课比例;31 就业指导服务措施;32 毕业生就业流向;33 就业质量年度报告;34 艺术教育发展年度报告;"
            + "35 本科教学质量报告;36 学籍管理规定;37 奖学金评定办法;38 学生违纪处分办法;39 学生申诉办法;40 学风建设机构;41 学术规范制度;42 学术不端查处办法;"
            + "43 学士学位授予细则;44 同等学力人员申请学位办法;45 学位授权点审核办法;46 学位授权点申报材料;47 中外合作办学项目;48 留学生管理规定;49 巡视整改情况;50 应急预案";

    private ItemSentences() {}

    static Map<Integer, String> names() {
        Map<Integer, String> names = new TreeMap<>();
        for (String pair : NAMES.split(";", -1)) {
            String[] parts = pair.split(" ", 2);
            names.put(Integer.valueOf(parts[0]), parts[1]);
        }
        return names;
    }

    static ItemStatus status(int item, String sentence) {
        ReportUnderReview report = ReportUnderReview.of(
                REPORT.formatted(sentence), SchoolType.GRADUATE, Ownership.PUBLIC, "43", TestAssessor.YEAR);
        return TestAssessor.ASSESSOR.assess(report).items().get(item - 1).status();
    }
}
