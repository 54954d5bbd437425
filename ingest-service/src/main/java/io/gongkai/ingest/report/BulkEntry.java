package io.gongkai.ingest.report;

import io.gongkai.ingest.document.DocumentReading;
import io.gongkai.ingest.document.ReadFiles;
import io.gongkai.ingest.document.UploadedFile;
import io.gongkai.ingest.problem.StrictJsonReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Submits one entry of a bulk upload as if it had come on its own. */
@ApplicationScoped
public class BulkEntry {

    /** A file that says in its name whose it is, such as 4143012345_2016-2017.docx. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(?:.*/)?([0-9]{10})_([0-9]{4}-[0-9]{4})\\.(?!(?i:json)$)[A-Za-z0-9]{1,8}");

    private static final int MAX_TITLE = 200;

    private final Submission submission;
    private final DocumentReading documents;

    BulkEntry(Submission submission, DocumentReading documents) {
        this.submission = submission;
        this.documents = documents;
    }

    /** What became of an entry. */
    public record Outcome(UUID receiptId, boolean unchanged) {}

    /** Whether a file of this name can be an entry at all: JSON, or a document that names school and year. */
    public static boolean isUsable(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json")
                || DOCUMENT.matcher(name).matches();
    }

    /** Within the caller's transaction; what is wrong ends it with a problem that names every fault. */
    public Outcome submit(String name, byte[] content) throws IOException {
        Receipt receipt = submission.submit(read(name, content), null);
        return new Outcome(receipt.id, receipt.status == ReceiptStatus.UNCHANGED);
    }

    private ReceivedReport read(String name, byte[] content) throws IOException {
        Matcher named = DOCUMENT.matcher(name);
        if (!named.matches()) {
            return ReceivedReport.asJson(StrictJsonReader.read(SubmitReport.class, new ByteArrayInputStream(content)));
        }
        ReadFiles read = documents.read(UploadedFile.of(content), null);
        String year = named.group(2);
        SubmitReport request = new SubmitReport(named.group(1), year, title(read.text(), year), read.text(), null);
        return new ReceivedReport(request, read.files(), read.faults());
    }

    /** The first line with something on it, as reports have their title there. */
    private static String title(String report, String year) {
        String line = report.lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(year + "学年信息公开工作年度报告");
        return line.length() <= MAX_TITLE ? line : cut(line);
    }

    /** Not within a surrogate pair. */
    private static String cut(String line) {
        boolean pair = Character.isHighSurrogate(line.charAt(MAX_TITLE - 1));
        return line.substring(0, pair ? MAX_TITLE - 1 : MAX_TITLE);
    }
}
