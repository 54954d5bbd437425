package io.gongkai.ingest.digest;

import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;

/** What can be wrong with a digest. */
final class DigestProblems {

    static final ProblemType MISMATCH = new ProblemType(
            "digest-mismatch",
            422,
            new Text("内容与摘要不符", "The content is not that of the digest"),
            new Text(
                    "收到的内容与 %s 所示摘要不符，可能传输不完整；请重新发送。",
                    "What was received does not have the digest in %s; perhaps it was cut off, so send it again."));

    static final Text MALFORMED = new Text(
            "摘要应形如 sha-256=:Base64:（RFC 9530），支持 sha-256 和 sha-512。",
            "A digest is written sha-256=:base64: (RFC 9530); sha-256 and sha-512 are understood.");

    private DigestProblems() {}
}
