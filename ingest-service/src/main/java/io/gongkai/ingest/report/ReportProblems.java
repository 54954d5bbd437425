package io.gongkai.ingest.report;

import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;

/** What can be wrong with a submission beyond the form of the request. */
final class ReportProblems {

    static final ProblemType COLLECTION_CLOSED = new ProblemType(
            "collection-closed",
            409,
            new Text("报送已关闭", "The collection is closed"),
            new Text(
                    "该学年的报送已关闭；如需补报，请联系省级教育行政部门重新开放。",
                    "The collection of this school year is closed; ask the province's department to open it again."));

    static final ProblemType TEXT_TOO_LARGE = new ProblemType(
            "text-too-large",
            413,
            new Text("正文过长", "The text is too large"),
            new Text(
                    "正文最多 1000000 个字符，请缩减后重新提交。",
                    "The text may have at most 1000000 characters; shorten it and submit it again."));

    static final ProblemType NOT_UTF8 = new ProblemType(
            "not-utf-8",
            422,
            new Text("文档不是 UTF-8 编码", "The document is not UTF-8"),
            new Text("请将文档另存为 UTF-8 编码后重新提交。", "Save the document as UTF-8 and submit it again."));

    static final String CLOSED_CODE = "collection-closed";

    static final Text UNKNOWN_SCHOOL = new Text(
            "学校标识码 %s 未登记；请检查代码，或请省级教育行政部门先登记学校。",
            "School code %s is not registered; check it, or ask the province's department to register the school.");
    static final Text YEAR_NOT_OPEN = new Text(
            "%s 学年尚未开放报送；请检查学年，或联系省级教育行政部门。",
            "There is no collection for %s; check the school year, or ask the province's department.");
    static final Text SCHOOL_NOT_THERE = new Text(
            "按学校名册，该校在 %s 学年尚未成立或已停办，不需报送；如有误，请联系省级教育行政部门更正名册。",
            "By the register the school was not there in %s, so no report is asked of it; if that is wrong, ask the province's department to correct the register.");
    static final Text YEAR_CLOSED = new Text("%s 学年的报送已关闭。", "The collection for %s is closed.");

    private ReportProblems() {}
}
