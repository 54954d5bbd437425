package io.gongkai.ingest.document.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedFilesTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final byte[] JPEG = {
        (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1
    };

    @Test
    void anEmptyFileIsEmpty() {
        assertFlaw(Flaw.EMPTY_FILE, new byte[0]);
        assertFlaw(Flaw.EMPTY_FILE, ZipFiles.utf8(" \n\u3000\n"));
        assertFlaw(Flaw.EMPTY_FILE, WordFile.aWordFile().line(" ").bytes());
    }

    @Test
    void whatIsNotReadIsNamedByItsContent() {
        assertThat(Extraction.of(JPEG, null).flaws().get(0).en()).contains("image/jpeg");
        assertFlaw(Flaw.UNSUPPORTED_TYPE, JPEG);
        assertFlaw(Flaw.UNSUPPORTED_TYPE, ZipFiles.utf8("{\\rtf1\\ansi text}"));
        assertFlaw(Flaw.UNSUPPORTED_TYPE, new byte[] {1, 2, 3, 4, 5, 6, 7, 0, 0, 0});
    }

    @Test
    void aFileWithMacrosIsRefused() {
        String contents = ZipFiles.WORD_CONTENTS.replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml");

        assertFlaw(Flaw.MACROS, ZipFiles.of(Map.of("[Content_Types].xml", ZipFiles.utf8(contents))));
    }

    @Test
    void anOfficeFileWithAPasswordIsEncrypted() throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var to = encryptor.getDataStream(file)) {
                to.write(WordFile.aWordFile().line("一、概述").bytes());
            }
            file.writeFilesystem(bytes);
            assertFlaw(Flaw.ENCRYPTED, bytes.toByteArray());
        }
    }

    @Test
    void halfAFileIsDamaged() {
        for (byte[] whole : List.of(
                WordFile.aWordFile().line("一、概述").bytes(),
                PdfFile.aPdf().line("一、概述").bytes())) {
            Extracted extracted = Extraction.of(Arrays.copyOf(whole, whole.length / 2), null);
            assertThat(extracted.flaws())
                    .extracting(FoundFlaw::flaw)
                    .isSubsetOf(Flaw.DAMAGED, Flaw.NO_TEXT)
                    .isNotEmpty();
        }
    }

    @Test
    void aFileThatCouldBeTwoThingsIsWhatItBeginsAs() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(PdfFile.aPdf().line("一、概述：本学年主动公开工作情况").bytes());
        both.write(ZipFiles.of(Map.of("r.txt", ZipFiles.utf8("另一份报告"))));

        Extracted extracted = Extraction.of(both.toByteArray(), null);

        assertThat(extracted.document()).isEqualTo(DetectedType.PDF);
        assertThat(extracted.text()).startsWith("一、概述").doesNotContain("另一份");
    }

    @Test
    void entitiesAreNotReplacedAndNothingIsFetched(@TempDir Path directory) throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "机密内容");
        String external = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><w:document xmlns:w=\"" + WORD
                + "\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

        Extracted extracted = Extraction.of(ZipFiles.wordOf(ZipFiles.utf8(external)), null);

        assertThat(extracted.flaws()).extracting(FoundFlaw::flaw).containsExactly(Flaw.DAMAGED);
        assertThat(extracted.text()).doesNotContain("机密");
    }

    @Test
    void aBillionLaughsAreNoneAtAll() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        laughs.append("]><w:document xmlns:w=\"" + WORD
                + "\"><w:body><w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:body></w:document>");

        assertFlaw(Flaw.DAMAGED, ZipFiles.wordOf(ZipFiles.utf8(laughs.toString())));
    }

    @Test
    void whatUnpacksToFarMoreIsEnded() {
        String blanks = " ".repeat(ExtractionLimits.MAX_UNPACKED);

        assertFlaw(
                Flaw.EXPANDS_TOO_MUCH,
                ZipFiles.wordOf(ZipFiles.utf8("<w:document xmlns:w=\"" + WORD + "\">" + blanks)));
        assertFlaw(Flaw.EXPANDS_TOO_MUCH, ZipFiles.of(Map.of("r.txt", new byte[ExtractionLimits.MAX_UNPACKED + 1])));
    }

    @Test
    void tablesInTablesEndSomewhere() {
        String open = "<w:tbl><w:tr><w:tc>".repeat(100_000);

        assertFlaw(
                Flaw.TOO_COMPLEX,
                ZipFiles.wordOf(ZipFiles.utf8("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + open)));
    }

    @Test
    void aTextThatIsTooLargeIsToldTheLimit() {
        WordFile file = WordFile.aWordFile();
        for (int i = 0; i < 101; i++) {
            file.line("公".repeat(10_000));
        }

        assertFlaw(Flaw.TEXT_TOO_LARGE, file.bytes());
    }

    private static void assertFlaw(Flaw flaw, byte[] file) {
        assertThat(Extraction.of(file, null).flaws())
                .extracting(FoundFlaw::flaw)
                .containsExactly(flaw);
    }
}
