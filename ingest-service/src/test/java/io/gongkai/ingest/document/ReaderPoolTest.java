package io.gongkai.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.document.reader.DetectedType;
import io.gongkai.ingest.document.reader.Extracted;
import io.gongkai.ingest.document.reader.Flaw;
import io.gongkai.ingest.document.reader.FoundFlaw;
import io.gongkai.ingest.document.reader.PdfFile;
import io.gongkai.ingest.document.reader.SheetFile;
import io.gongkai.ingest.document.reader.WordFile;
import io.gongkai.ingest.document.reader.ZipFiles;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With real processes, which have nothing but the libraries that we give them. */
class ReaderPoolTest {

    private static final UploadedFile TEXT = UploadedFile.of(ZipFiles.utf8("一、概述"));

    private ReaderPool pool = pool(192, Duration.ofSeconds(60));

    @AfterEach
    void stop() {
        pool.stop();
    }

    @Test
    void everyFormatIsReadWithTheLibrariesOfTheProcess() throws IOException {
        String line = "一、概述：本学年学校主动公开信息120条";
        UploadedFile list = UploadedFile.of(SheetFile.of(List.of("序号", "链接"), List.of("1", "查看→http://a.edu.cn/1")));
        List<UploadedFile> files = List.of(
                UploadedFile.of(ZipFiles.utf8(line)),
                UploadedFile.of(ZipFiles.utf8("<html><body><p>" + line + "</p></body></html>")),
                UploadedFile.of(WordFile.aWordFile().line(line).bytes()),
                UploadedFile.of(PdfFile.aPdf().line(line).bytes()));

        for (UploadedFile file : files) {
            Extracted extracted = pool.read(file, list);
            assertThat(extracted.flaws()).isEmpty();
            assertThat(extracted.text()).startsWith(line).endsWith("1\t查看 http://a.edu.cn/1\n");
        }
        assertThat(pool.read(TEXT, UploadedFile.of(ZipFiles.utf8("序号,链接\n1,无\n")))
                        .checklist())
                .isEqualTo(DetectedType.CSV);
        assertThat(pool.processes()).as("one process read them all").hasSize(1);
    }

    @Test
    void aProcessThatWasKilledIsReplaced() throws IOException {
        pool.read(TEXT, null);
        pool.processes().forEach(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });

        assertThat(pool.read(TEXT, null).text()).isEqualTo("一、概述");
    }

    @Test
    void aFileThatTakesTooLongIsEndedAndTheNextIsRead() throws IOException {
        pool = pool(192, Duration.ofSeconds(3));
        pool.read(TEXT, null);
        ProcessHandle warm = pool.processes().get(0);
        assertThat(new ProcessBuilder("kill", "-STOP", Long.toString(warm.pid()))
                        .start()
                        .onExit()
                        .join()
                        .exitValue())
                .isZero();

        assertThat(pool.read(TEXT, null).flaws()).extracting(FoundFlaw::flaw).containsExactly(Flaw.TOO_SLOW);
        warm.onExit().join();
        assertThat(warm.isAlive()).isFalse();
    }

    @Test
    void aFileThatTakesTooMuchMemoryEndsTheProcessAlone() throws IOException {
        pool = pool(24, Duration.ofSeconds(60));
        byte[] large = new byte[30 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');

        assertThat(pool.read(UploadedFile.of(large), null).flaws())
                .extracting(FoundFlaw::flaw)
                .containsExactly(Flaw.TOO_COMPLEX);
        assertThat(pool.read(TEXT, null).text()).isEqualTo("一、概述");
    }

    @Test
    void noMoreProcessesThanConfiguredEverRead() {
        List<CompletableFuture<Extracted>> readings = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return pool.read(TEXT, null);
                    } catch (IOException unexpected) {
                        throw new UncheckedIOException(unexpected);
                    }
                }))
                .toList();

        assertThat(readings)
                .allSatisfy(reading -> assertThat(reading.join().text()).isEqualTo("一、概述"));
        assertThat(pool.processes()).hasSizeLessThanOrEqualTo(2);
    }

    private static ReaderPool pool(int megabytes, Duration limit) {
        return new ReaderPool(new DocumentConfig() {
            @Override
            public int readers() {
                return 2;
            }

            @Override
            public MemorySize heap() {
                return new MemorySize(BigInteger.valueOf(megabytes * 1024L * 1024));
            }

            @Override
            public Duration timeLimit() {
                return limit;
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(60);
            }
        });
    }
}
