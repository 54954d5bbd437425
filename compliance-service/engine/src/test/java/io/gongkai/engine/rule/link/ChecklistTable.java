package io.gongkai.engine.rule.link;

import io.gongkai.engine.ReportBuilder;
import io.gongkai.engine.part.PartCode;

/** A report whose checklist has these links for items 1, 2, 7, 15 and so on. */
final class ChecklistTable {

    private static final String[] ITEMS = {"办学规模、机构设置", "学校章程", "招生章程", "财务管理制度", "学籍管理办法", "学生申诉办法"};
    private static final int[] NUMBERS = {1, 2, 7, 15, 36, 39};

    private ChecklistTable() {}

    static String withLinks(String... links) {
        StringBuilder table = new StringBuilder("| 序号 | 事项 | 链接 |");
        for (int i = 0; i < links.length; i++) {
            table.append("\n| %d | %s | %s |".formatted(NUMBERS[i], ITEMS[i], links[i]));
        }
        return ReportBuilder.aReport().with(PartCode.S8, table.toString()).build();
    }
}
