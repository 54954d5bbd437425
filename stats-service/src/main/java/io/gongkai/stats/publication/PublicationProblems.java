package io.gongkai.stats.publication;

import io.gongkai.stats.problem.ProblemType;
import io.gongkai.stats.problem.Text;

/** Why a year cannot be published, revoked or seen. */
public final class PublicationProblems {

    /** The same whether there is nothing or nothing published: the difference is nobody's business. */
    public static final ProblemType NOT_PUBLISHED = new ProblemType(
            "not-published",
            404,
            new Text("没有公布的内容", "Nothing is published here"),
            new Text(
                    "此处没有已公布的内容；已公布的学年见 GET /v1/public/provinces。",
                    "Nothing is published under this address; GET /v1/public/provinces lists what is."));

    static final ProblemType ALREADY_PUBLISHED = new ProblemType(
            "already-published",
            409,
            new Text("该学年已经公布", "The year is published already"),
            new Text("该学年已经公布；如需重新公布，请先撤销公布。", "The year is published already; revoke that before publishing anew."));

    private PublicationProblems() {}
}
