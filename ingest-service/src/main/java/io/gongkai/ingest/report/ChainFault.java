package io.gongkai.ingest.report;

import io.gongkai.ingest.problem.Text;

/** What can be found to have changed in a chain of receipts. */
enum ChainFault {
    RECEIPT_CHANGED("回执内容与其摘要不符。", "The receipt does not have the digest that it bears."),
    LINK_BROKEN("回执未接续前一份回执的摘要。", "The receipt does not take up the digest of the one before it."),
    RECEIPT_MISSING("此处缺少回执。", "A receipt is missing here."),
    TEXT_CHANGED("所存正文与回执记载的摘要不符。", "The stored text does not have the digest that the receipt bears."),
    DOCUMENT_CHANGED("所存文件与回执记载的摘要不符。", "The stored file does not have the digest that the receipt bears."),
    CONTENT_CHANGED(
            "所存标题、正文或清单与回执记载的摘要不符。", "The stored title, text or list does not have the digest that the receipt bears.");

    private final String zh;
    private final String en;

    ChainFault(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Text message() {
        return new Text(zh, en);
    }
}
