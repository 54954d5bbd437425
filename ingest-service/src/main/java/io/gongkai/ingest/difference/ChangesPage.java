package io.gongkai.ingest.difference;

/** Shows changes as a page to read or print; what was removed and added is told by strokes and not by colour alone. */
final class ChangesPage {

    private static final String HEAD = """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>第 %1$d 版与第 %2$d 版的差异</title>
            <style>
            body { font-family: sans-serif; line-height: 1.7; max-width: 50em; margin: 2em auto; padding: 0 1em }
            p { white-space: pre-wrap; border-left: .3em solid #999; padding-left: 1em }
            del { color: #8a1020; background: #fdeaea } ins { color: #0b5a1e; background: #e6f6e9 }
            </style></head><body>
            <h1>第 %1$d 版与第 %2$d 版的差异</h1>
            """;
    private static final String NOTHING = "<p>正文没有变化。</p>\n";
    private static final String LIST_CHANGED = "<p>清单事项公开情况表有变化。</p>\n";

    private ChangesPage() {}

    static String of(RevisionChanges changes) {
        StringBuilder page = new StringBuilder(HEAD.formatted(changes.comparedWith(), changes.revision()));
        if (changes.titleBefore() != null && changes.titleAfter() != null) {
            page.append("<h2><del>").append(escaped(changes.titleBefore())).append("</del> <ins>");
            page.append(escaped(changes.titleAfter())).append("</ins></h2>\n");
        }
        page.append(changes.checklistChanged() ? LIST_CHANGED : "");
        page.append(changes.passages().isEmpty() ? NOTHING : "");
        changes.passages().forEach(passage -> paragraph(passage, page));
        return page.append("</body></html>\n").toString();
    }

    private static void paragraph(Passage passage, StringBuilder page) {
        page.append("<p>");
        for (Piece piece : passage.pieces()) {
            String text = escaped(piece.text());
            page.append(
                    switch (piece.change()) {
                        case KEPT -> text;
                        case REMOVED -> "<del>" + text + "</del>";
                        case ADDED -> "<ins>" + text + "</ins>";
                    });
        }
        page.append("</p>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
