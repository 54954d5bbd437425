package io.gongkai.benchmark;

/** Texts of a given length: an invented report whose disclosure part is as long as needed. */
final class SampleText {

    private static final String OPENING = """
            沅溪职业学院2021-2022学年信息公开工作年度报告
            本报告由概述、主动公开情况、依申请公开和不予公开情况、对信息公开的评议情况、因学校信息公开工作受到举报、复议、诉讼的情况、存在的问题和改进措施、其他需要报告的事项等七个部分组成，统计期限为2021年9月1日至2022年8月31日。
            一、概述
            学校修订了公开办法，明确了各部门的责任，每月检查一次栏目，全年培训信息员两次。
            二、主动公开情况
            """;

    private static final String PARAGRAPH = """
            （%d）本学年学校主动公开信息%d条，其中门户网站500条，办公系统300条，微信公众号%d条。招生办公室在阳光高考平台公布招生章程和分省招生计划，录取期间开通录取查询；财务处公布部门预算、部门决算和收费项目、收费依据、收费标准；人事处公布岗位设置管理与聘用办法和公开招聘公告。学校没有校办企业，也未开展中外合作办学。
            """;

    private static final String CLOSING = """
            三、依申请公开和不予公开情况
            本学年没有收到信息公开申请。
            四、对信息公开的评议情况
            师生代表评议认为公开及时，发放问卷310份，收回302份，满意的290份，占96.0%。
            五、因学校信息公开工作受到举报、复议、诉讼的情况
            没有发生举报、复议和诉讼。
            六、存在的问题和改进措施
            主要问题是更新偏慢。下一步将公布艺术教育发展年度报告。
            七、其他需要报告的事项
            无。
            """;

    private SampleText() {}

    static String ofLength(int length) {
        StringBuilder text = new StringBuilder(OPENING);
        for (int i = 1; text.length() < length - CLOSING.length(); i++) {
            text.append(PARAGRAPH.formatted(i, 800 + i, i));
        }
        return text.append(CLOSING).toString();
    }
}
