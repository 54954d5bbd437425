package io.gongkai.ingest.document.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the files of a submission and goes on after the first that is not good. */
public final class Extraction {

    public static final String DOCUMENT = "document";
    public static final String CHECKLIST = "checklist";
    public static final String TABLE = "table";

    /** Stands before a list that came as a file of its own, as it does in reports that hold theirs. */
    private static final String LIST_HEADING = "清单事项公开情况表";

    private final List<FoundFlaw> flaws = new ArrayList<>();
    private @Nullable DetectedType document;
    private @Nullable DetectedType checklist;
    private String text = "";
    private String list = "";

    private Extraction() {}

    /** The rows of a table that is no list of items; see {@link TableText}. */
    static Extracted ofTable(byte[] content) {
        Extraction extraction = new Extraction();
        extraction.guarded(TABLE, () -> extraction.text = Readers.table(TypeDetector.detect(content), content));
        return new Extracted(null, null, extraction.text, List.copyOf(extraction.flaws));
    }

    /** A part that was not sent is null. */
    public static Extracted of(byte @Nullable [] document, byte @Nullable [] checklist) {
        Extraction extraction = new Extraction();
        if (document != null) {
            extraction.document(document);
        }
        if (checklist != null) {
            extraction.checklist(checklist);
        }
        String joined = extraction.joined();
        return new Extracted(extraction.document, extraction.checklist, joined, List.copyOf(extraction.flaws));
    }

    private void document(byte[] content) {
        guarded(DOCUMENT, () -> {
            DetectedType type = TypeDetector.detect(content);
            document = type;
            if (type == DetectedType.ZIP) {
                archive(ArchiveContents.of(content, flaws));
            } else {
                text = Readers.report(type, content);
            }
        });
    }

    private void archive(Map<String, byte[]> entries) {
        List<String> reports = new ArrayList<>();
        List<String> lists = new ArrayList<>();
        entries.forEach((name, content) -> guarded(DOCUMENT + '/' + name, () -> {
            DetectedType type = TypeDetector.detect(content);
            if (type == DetectedType.ZIP) {
                throw new FlawException(Flaw.NESTED_ARCHIVE, name);
            }
            (type.isSheet() ? lists : reports).add(name);
            if (type.isSheet()) {
                list = Readers.list(type, content);
            } else {
                text = Readers.report(type, content);
            }
        }));
        if (reports.size() > 1) {
            flaws.add(FoundFlaw.of(DOCUMENT, Flaw.SEVERAL_REPORTS, String.join("、", reports)));
        } else if (reports.isEmpty() && flaws.isEmpty()) {
            flaws.add(FoundFlaw.of(DOCUMENT, Flaw.NO_REPORT));
        }
        if (lists.size() > 1) {
            flaws.add(FoundFlaw.of(DOCUMENT, Flaw.SEVERAL_LISTS, String.join("、", lists)));
        }
    }

    private void checklist(byte[] content) {
        guarded(CHECKLIST, () -> {
            if (!list.isEmpty()) {
                throw new FlawException(Flaw.SEVERAL_LISTS, "document、checklist");
            }
            DetectedType type = TypeDetector.detect(content);
            checklist = type;
            list = Readers.list(type, content);
        });
    }

    private String joined() {
        if (list.isEmpty()) {
            return text;
        }
        String report = text.stripTrailing();
        String joined = report + "\n\n" + LIST_HEADING + '\n' + list;
        if (joined.length() > ExtractionLimits.MAX_TEXT && flaws.isEmpty()) {
            flaws.add(FoundFlaw.of(DOCUMENT, Flaw.TEXT_TOO_LARGE, ExtractionLimits.MAX_TEXT));
        }
        return joined;
    }

    /** Whatever a parser throws over a file that it cannot read means that the file is damaged. */
    private void guarded(String place, Reading reading) {
        try {
            reading.run();
        } catch (FlawException flaw) {
            flaws.add(flaw.in(place));
        } catch (IOException | RuntimeException damaged) {
            boolean bomb = String.valueOf(damaged.getMessage()).contains("bomb");
            flaws.add(bomb ? BoundedStream.exceeded().in(place) : FoundFlaw.of(place, Flaw.DAMAGED));
        } catch (StackOverflowError deep) {
            flaws.add(FoundFlaw.of(place, Flaw.TOO_COMPLEX));
        }
    }

    /** A step that may end with a flaw. */
    private interface Reading {
        void run() throws IOException;
    }
}
