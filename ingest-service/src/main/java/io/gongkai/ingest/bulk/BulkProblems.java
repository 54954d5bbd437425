package io.gongkai.ingest.bulk;

import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;

/** Why an upload cannot be taken as a whole; what is wrong with an entry stands with the entry. */
final class BulkProblems {

    static final ProblemType EMPTY = new ProblemType(
            "empty-upload",
            422,
            new Text("上传内容为空", "The upload holds no report"),
            new Text(
                    "每行一份报告（NDJSON），或 ZIP 中每个文件一份报告。",
                    "Send a report on each line (NDJSON), or one in each file of a ZIP."));

    static final ProblemType UNREADABLE = new ProblemType(
            "unreadable-zip",
            422,
            new Text("无法读取 ZIP", "The ZIP cannot be read"),
            new Text("ZIP 已损坏、不完整或已加密，请重新打包。", "It is damaged, not complete or encrypted; pack it again."));

    static final ProblemType TOO_LARGE = new ProblemType(
            "upload-too-large",
            413,
            new Text("上传内容过大", "The upload is too large"),
            new Text(
                    "一次最多 %d 份报告，每份最多 %d MB，解压后合计最多 %d MB；请分几次上传。",
                    "At most %d reports, %d MB each and %d MB together when unpacked; send several uploads."));

    static final Text UNSAFE_NAME = new Text(
            "文件名“%s”不安全（路径越界、控制字符或重名）；请重新打包。",
            "The name \"%s\" is unsafe (leaving its folder, control characters, or twice there); pack the files anew.");
    static final Text UNUSABLE_NAME = new Text(
            "无法由文件名“%s”得知学校和学年；请命名为 4143012345_2016-2017.docx 的形式，或使用 JSON。",
            "The name \"%s\" does not tell school and year; name it like 4143012345_2016-2017.docx, or send JSON.");
    static final Text GAVE_UP = new Text(
            "服务器多次处理失败，请联系管理员后重新上传此份报告。",
            "The server failed on it repeatedly; tell the administrator, then send this report again.");

    private BulkProblems() {}
}
