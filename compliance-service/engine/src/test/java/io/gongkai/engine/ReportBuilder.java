package io.gongkai.engine;

import io.gongkai.engine.part.PartCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Builds reports of an invented college: complete unless told otherwise. */
public final class ReportBuilder {

    private static final String NUMERALS = "一二三四五六七八九十";

    private final Map<PartCode, String> headings = new EnumMap<>(PartCode.class);
    private final Map<PartCode, String> bodies = new EnumMap<>(PartCode.class);
    private List<PartCode> order = new ArrayList<>(List.of(PartCode.values()));
    private String introduction = "本报告依据《高等学校信息公开办法》（教育部令第29号）编写，统计期限为2021年9月1日至2022年8月31日。";
    private UnaryOperator<String> numbering = number -> number + "、";

    private ReportBuilder() {
        for (PartCode code : PartCode.values()) {
            headings.put(code, code.title());
        }
        bodies.put(PartCode.S1, "学校修订了公开办法，每月检查一次栏目。");
        bodies.put(PartCode.S2, "本学年主动公开信息900条，其中门户网站500条，办公系统300条，微信公众号100条。学校章程、招生章程和收费标准已在网站公布。");
        bodies.put(PartCode.S3, "本学年没有收到信息公开申请。");
        bodies.put(PartCode.S4, "师生代表评议认为公开及时，总体满意。");
        bodies.put(PartCode.S5, "没有发生举报、复议和诉讼。");
        bodies.put(PartCode.S6, "主要问题是更新偏慢。今后将按月通报。");
        bodies.put(PartCode.S7, "无。");
        bodies.put(
                PartCode.S8,
                "| 序号 | 事项 | 链接 |\n| 1 | 办学基本情况 | http://xxgk.example.edu.cn/1 |\n| 2 | 学校章程 | http://xxgk.example.edu.cn/2 |");
    }

    public static ReportBuilder aReport() {
        return new ReportBuilder();
    }

    public ReportBuilder without(PartCode code) {
        order.remove(code);
        return this;
    }

    public ReportBuilder with(PartCode code, String body) {
        bodies.put(code, body);
        return this;
    }

    public ReportBuilder headed(PartCode code, String heading) {
        headings.put(code, heading);
        return this;
    }

    public ReportBuilder introducedBy(String words) {
        introduction = words;
        return this;
    }

    public ReportBuilder inOrder(List<PartCode> parts) {
        order = new ArrayList<>(parts);
        return this;
    }

    /** How a numeral becomes a numbering, such as {@code n -> "（" + n + "）"}. */
    public ReportBuilder numbered(UnaryOperator<String> form) {
        numbering = form;
        return this;
    }

    public String build() {
        StringBuilder text = new StringBuilder("沅溪职业学院2021-2022学年信息公开工作年度报告\n\n").append(introduction);
        for (int i = 0; i < order.size(); i++) {
            PartCode code = order.get(i);
            text.append('\n')
                    .append(numbering.apply(String.valueOf(NUMERALS.charAt(i))))
                    .append(headings.get(code))
                    .append('\n')
                    .append(bodies.get(code));
        }
        return text.toString();
    }
}
