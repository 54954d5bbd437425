package io.gongkai.ingest.document;

import io.gongkai.ingest.document.reader.Flaw;
import io.gongkai.ingest.document.reader.FoundFlaw;
import io.gongkai.ingest.problem.Fault;
import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be wrong with files. */
public final class DocumentProblems {

    public static final ProblemType UNSUPPORTED_DOCUMENT = new ProblemType(
            "unsupported-document",
            415,
            new Text("不支持此类文件", "Files of this kind are not read"),
            new Text(
                    "正文请用 DOCX、DOC、PDF、HTML、Markdown 或纯文本，清单请用 XLSX 或 CSV，也可将两者打包为 ZIP；类型按内容判断。",
                    "Send the report as DOCX, DOC, PDF, HTML, Markdown or plain text, the list as XLSX or CSV, or both in a ZIP; content decides what a file is."));

    static final ProblemType READERS_BUSY = new ProblemType(
            "readers-busy",
            503,
            new Text("正在读取的文件过多", "Too many files are being read"),
            new Text(
                    "服务器正在读取其他文件，请按 Retry-After 所示时间后重试。",
                    "Other files are being read; try again after the time given in Retry-After."));

    private static final Set<String> UNSUPPORTED = Stream.of(
                    Flaw.UNSUPPORTED_TYPE, Flaw.MACROS, Flaw.OLD_FORMAT, Flaw.NOT_A_REPORT, Flaw.NOT_A_LIST)
            .map(Flaw::code)
            .collect(Collectors.toUnmodifiableSet());

    private DocumentProblems() {}

    /** Whether a file is of a type that we do not read, which has a status of its own. */
    public static boolean isUnsupported(List<Fault> faults) {
        return faults.stream().anyMatch(fault -> UNSUPPORTED.contains(fault.code()));
    }

    public static boolean isTooLarge(List<Fault> faults) {
        return faults.stream().anyMatch(fault -> fault.code().equals(Flaw.TEXT_TOO_LARGE.code()));
    }

    /** With a pointer to the part of the form, and on to the file within an archive. */
    static Fault fault(FoundFlaw found) {
        int end = found.file().indexOf('/');
        String pointer = end < 0
                ? '/' + found.file()
                : '/'
                        + found.file().substring(0, end)
                        + '/'
                        + escaped(found.file().substring(end + 1));
        return Fault.at(pointer, found.flaw().code(), found.text());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
