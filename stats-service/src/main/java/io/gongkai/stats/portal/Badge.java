package io.gongkai.stats.portal;

import io.gongkai.stats.paper.Chinese;
import io.gongkai.stats.paper.Markup;

/** A small picture for a school's own site. */
final class Badge {

    private static final int LABEL = 108;
    private static final int STATE = 136;
    private static final String GREEN = "#1e6b3a";
    private static final String GREY = "#5f6b73";

    private Badge() {}

    /** @param accepted whether the report on the year is accepted and the year published */
    static String of(String year, boolean accepted) {
        String state = accepted ? Chinese.schoolYear(year) + "学年已接收" : Chinese.schoolYear(year) + "学年未公布";
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="22" role="img" aria-labelledby="t">\
                <title id="t">信息公开年度报告：%4$s</title><rect width="%2$d" height="22" fill="#333"/>\
                <rect x="%2$d" width="%3$d" height="22" fill="%5$s"/><g fill="#fff" font-family="sans-serif" \
                font-size="12" text-anchor="middle"><text x="%6$d" y="15">信息公开年度报告</text>\
                <text x="%7$d" y="15">%4$s</text></g></svg>
                """.formatted(
                        LABEL + STATE,
                        LABEL,
                        STATE,
                        Markup.escape(state),
                        accepted ? GREEN : GREY,
                        LABEL / 2,
                        LABEL + STATE / 2);
    }
}
