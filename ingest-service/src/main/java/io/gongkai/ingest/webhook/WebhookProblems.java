package io.gongkai.ingest.webhook;

import io.gongkai.ingest.problem.ProblemType;
import io.gongkai.ingest.problem.Text;

/** What stands in the way of a webhook. */
final class WebhookProblems {

    static final ProblemType TOO_MANY_WEBHOOKS = new ProblemType(
            "too-many-webhooks",
            409,
            new Text("回调地址过多", "Too many webhooks"),
            new Text(
                    "每个学校或省份最多登记 %d 个回调地址；请先删除不用的。",
                    "A school or province can have %d webhooks; delete those that are not needed first."));

    private WebhookProblems() {}
}
