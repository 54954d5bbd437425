package io.gongkai.engine.outline;

import io.gongkai.engine.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into lines and tells real line ends from those that only wrap a sentence, as PDF text has them. */
public final class Lines {

    private static final int SHORTEST_WRAPPED = 18;
    private static final String CLOSING = "。;:!?|\t";
    private static final String OPEN = ",、(《\"-_/=&?";
    private static final List<String> COMPLETE =
            List.of("情况", "报告", "概述", "措施", "事项", "学院", "大学", "学校", "日", "表", "问题", "无)", "公告", "通知", "打算", "说明");

    private Lines() {}

    public static List<Line> of(NormalizedText text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.gapBefore(i).breaksLine()) {
                boolean opens = lines.isEmpty() || opensParagraph(text, lines.get(lines.size() - 1), start);
                lines.add(new Line(start, i, opens));
                start = i;
            }
        }
        return lines;
    }

    private static boolean opensParagraph(NormalizedText text, Line previous, int start) {
        char last = text.charAt(previous.end() - 1);
        char first = text.charAt(start);
        if (CLOSING.indexOf(last) >= 0
                || first == '|'
                || NumberingReader.at(text, start).isPresent()) {
            return true;
        }
        if (OPEN.indexOf(last) >= 0) {
            return false;
        }
        return previous.length() < SHORTEST_WRAPPED || endsComplete(text, previous.start(), previous.end());
    }

    /** Whether [start, end) ends as headings, titles and signatures do. */
    public static boolean endsComplete(NormalizedText text, int start, int end) {
        for (String ending : COMPLETE) {
            int at = end - ending.length();
            if (at >= start && text.startsWith(ending, at)) {
                return true;
            }
        }
        return false;
    }
}
