package io.gongkai.ingest.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveReadingTest {

    private static final byte[] REPORT = ZipFiles.utf8("一、概述：本学年学校信息公开工作");
    private static final byte[] LIST = SheetFile.of(List.of("序号", "链接"), List.of("1", "http://a.edu.cn/1"));

    @Test
    void aReportAndItsListAreReadTogether() {
        Extracted extracted = Extraction.of(
                ZipFiles.of(Map.of("年度报告.txt", REPORT, "附件/清单.xlsx", LIST, "__MACOSX/._清单.xlsx", new byte[] {0})),
                null);

        assertThat(extracted.flaws()).isEmpty();
        assertThat(extracted.document()).isEqualTo(DetectedType.ZIP);
        assertThat(extracted.text()).isEqualTo("一、概述：本学年学校信息公开工作\n\n清单事项公开情况表\n序号\t链接\n1\thttp://a.edu.cn/1\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../r.txt", "a/../../r.txt", "/etc/passwd", "C:/r.txt", "..\\r.txt", "a\u0000.txt"})
    void aNameThatLeavesItsFolderIsRefused(String name) {
        assertThat(flaws(Map.of(name, REPORT))).containsExactly(Flaw.UNSAFE_NAME);
    }

    @Test
    void archivesInArchivesAreRefused() {
        assertThat(flaws(Map.of("r.txt", REPORT, "more.zip", ZipFiles.of(Map.of("r.txt", REPORT)))))
                .containsExactly(Flaw.NESTED_ARCHIVE);
    }

    @Test
    void tooManyFilesAreRefusedUnread() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 21; i++) {
            many.put(i + ".txt", REPORT);
        }

        assertThat(flaws(many)).containsExactly(Flaw.TOO_MANY_ENTRIES);
    }

    @Test
    void thereMustBeOneReport() {
        assertThat(flaws(Map.of("l.xlsx", LIST))).containsExactly(Flaw.NO_REPORT);
        assertThat(flaws(Map.of("a.txt", REPORT, "b.txt", REPORT))).containsExactly(Flaw.SEVERAL_REPORTS);
        assertThat(flaws(Map.of())).containsExactly(Flaw.NO_REPORT);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("empty.docx", new byte[0]);
        entries.put("photo.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16});
        entries.put("../r.txt", REPORT);

        List<FoundFlaw> flaws = Extraction.of(ZipFiles.of(entries), null).flaws();

        assertThat(flaws)
                .extracting(found -> found.file() + " " + found.flaw())
                .containsExactlyInAnyOrder(
                        "document UNSAFE_NAME",
                        "document/empty.docx EMPTY_FILE",
                        "document/photo.jpg UNSUPPORTED_TYPE");
    }

    private static List<Flaw> flaws(Map<String, byte[]> entries) {
        return Extraction.of(ZipFiles.of(entries), null).flaws().stream()
                .map(FoundFlaw::flaw)
                .toList();
    }
}
