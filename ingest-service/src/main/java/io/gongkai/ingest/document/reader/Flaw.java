package io.gongkai.ingest.document.reader;

import io.gongkai.ingest.problem.Text;
import java.util.Locale;

/** Why a file cannot be taken, and what its sender can do about it. */
public enum Flaw {
    EMPTY_FILE("文件是空的；请检查后重新上传。", "The file is empty; check it and upload it again."),
    UNSUPPORTED_TYPE(
            "不支持此类文件（内容为 %s）；正文请用 DOCX、DOC、PDF、HTML、Markdown 或纯文本，清单请用 XLSX 或 CSV。",
            "Files of this kind (%s by content) are not read; send the report as DOCX, DOC, PDF, HTML, Markdown or plain text, the list as XLSX or CSV."),
    MACROS("文件含有宏；请另存为不含宏的 DOCX 或 XLSX。", "The file holds macros; save it as DOCX or XLSX without macros."),
    OLD_FORMAT("文件为旧版格式（%s）；请另存为 DOCX 或 XLSX。", "The file is of an old format (%s); save it as DOCX or XLSX."),
    NOT_A_REPORT(
            "正文不能是电子表格；请将表格作为清单（checklist）上传，正文另用 DOCX、PDF 等格式。",
            "A spreadsheet is no report; send it as the part checklist, and the report as DOCX, PDF or the like."),
    NOT_A_LIST("清单应为 XLSX、CSV 或 JSON 数组。", "The list must be XLSX, CSV or an array in JSON."),
    ENCRYPTED("文件已加密；请去除密码后重新上传。", "The file is encrypted; remove the password and upload it again."),
    DAMAGED(
            "文件已损坏或不完整；请用原软件打开、另存后重新上传。",
            "The file is damaged or not complete; open it, save it anew and upload it again."),
    NO_TEXT(
            "文件中没有文字（%d 页中有 %d 页只是图片，可能是扫描件）；请上传由文字处理软件导出的文件。",
            "There is no text in the file (%d pages, %d of them pictures only; perhaps a scan); upload one exported from a word processor."),
    UNKNOWN_ENCODING(
            "无法确定文字编码（不是 UTF-8、GB18030 或 UTF-16，或内容已损坏）；请另存为 UTF-8。",
            "The encoding cannot be told (not UTF-8, GB18030 or UTF-16, or damaged); save the file as UTF-8."),
    TOO_COMPLEX(
            "文件过于复杂，无法在限定的内存内读取；请简化或另存后重新上传。", "The file takes too much memory to read; simplify it or save it anew."),
    TOO_SLOW("文件未能在 %d 秒内读完；请简化或另存后重新上传。", "The file could not be read within %d s; simplify it or save it anew."),
    TOO_MANY_PAGES("文件有 %d 页，最多 %d 页；请删去附件性内容。", "The file has %d pages, at most %d are read; leave out attachments."),
    TEXT_TOO_LARGE(
            "正文最多 %d 个字符；请删去附件性内容后重新提交。",
            "The text may have at most %d characters; leave out what belongs in attachments."),
    TOO_MANY_ROWS("清单最多 %d 行；请只保留清单事项。", "The list may have at most %d rows; keep only the items."),
    NOT_A_TABLE("表格应为 XLSX 或 CSV。", "The table must be XLSX or CSV."),
    TABLE_TOO_LARGE(
            "表格最多 %d 行、%d 列，每格最多 %d 个字符；请分成几个文件。",
            "A table may have %d rows, %d columns and %d characters in a cell; make several files."),
    EXPANDS_TOO_MUCH("压缩内容展开后超过上限 %d MB。", "Unpacked, the content is above the limit of %d MB."),
    TOO_MANY_ENTRIES("压缩包内最多 %d 个文件，现有 %d 个。", "An archive may hold at most %d files; there are %d."),
    UNSAFE_NAME(
            "压缩包内有不安全的文件名（路径越界、链接或重名）：%s；请重新打包。",
            "The archive holds an unsafe name (leaving its folder, a link, or twice there): %s; pack it anew."),
    NESTED_ARCHIVE("压缩包内不能再有压缩包：%s。", "An archive may not hold another: %s."),
    NO_REPORT("压缩包内没有正文文件。", "There is no report in the archive."),
    SEVERAL_REPORTS("压缩包内只能有一份正文，现有：%s。", "An archive may hold one report; there are %s."),
    SEVERAL_LISTS("清单只能有一份，现有：%s。", "There may be one list; there are %s.");

    private final String zh;
    private final String en;

    Flaw(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Stable name of the fault in answers, such as no-text. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text text() {
        return new Text(zh, en);
    }
}
