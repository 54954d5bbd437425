package io.gongkai.ingest.document;

import io.gongkai.ingest.document.reader.Extracted;
import io.gongkai.ingest.document.reader.Extraction;
import io.gongkai.ingest.document.reader.Flaw;
import io.gongkai.ingest.document.reader.FoundFlaw;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The processes that read files, started when first needed and kept warm. As many files are in memory at once as there
 * are processes; who comes later waits with his on disk.
 */
@ApplicationScoped
class ReaderPool {

    private static final Logger LOG = Logger.getLogger(ReaderPool.class);

    private final ConcurrentLinkedDeque<ReaderChild> idle = new ConcurrentLinkedDeque<>();
    private final DocumentConfig config;
    private final Semaphore readers;

    ReaderPool(DocumentConfig config) {
        this.config = config;
        this.readers = new Semaphore(config.readers(), true);
    }

    Extracted read(@Nullable UploadedFile document, @Nullable UploadedFile checklist) throws IOException {
        return read(document, checklist, null);
    }

    Extracted readTable(UploadedFile table) throws IOException {
        return read(null, null, table);
    }

    private Extracted read(
            @Nullable UploadedFile document, @Nullable UploadedFile checklist, @Nullable UploadedFile table)
            throws IOException {
        if (!isFree()) {
            throw DocumentProblems.READERS_BUSY.because();
        }
        try {
            return readWith(reader(), document, checklist, table);
        } finally {
            readers.release();
        }
    }

    /** A process that ended over a file is not blamed on the service: the file was too much for it. */
    private Extracted readWith(
            ReaderChild reader,
            @Nullable UploadedFile document,
            @Nullable UploadedFile checklist,
            @Nullable UploadedFile table)
            throws IOException {
        String place = table == null ? Extraction.DOCUMENT : Extraction.TABLE;
        byte[] first = content(document);
        byte[] second = content(checklist);
        byte[] third = content(table);
        try {
            Extracted extracted = reader.read(config.timeLimit(), first, second, third);
            idle.push(reader);
            return extracted;
        } catch (ReaderChild.TooSlow slow) {
            reader.close();
            return ended(place, Flaw.TOO_SLOW, config.timeLimit().toSeconds());
        } catch (IOException exhausted) {
            reader.close();
            return ended(place, Flaw.TOO_COMPLEX);
        }
    }

    private static byte @Nullable [] content(@Nullable UploadedFile file) throws IOException {
        return file == null ? null : file.readAll();
    }

    private static Extracted ended(String place, Flaw flaw, Object... values) {
        LOG.warnf("A reading process was ended over a file cause=%s", flaw.code());
        return new Extracted(null, null, "", List.of(FoundFlaw.of(place, flaw, values)));
    }

    private boolean isFree() {
        try {
            return readers.tryAcquire(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private ReaderChild reader() throws IOException {
        Optional<ReaderChild> warm = Optional.ofNullable(idle.poll());
        return warm.isPresent() && warm.orElseThrow().isAlive() ? warm.orElseThrow() : ReaderChild.start(config);
    }

    /** For tests that end them. */
    List<ProcessHandle> processes() {
        return idle.stream().map(ReaderChild::handle).toList();
    }

    @PreDestroy
    void stop() {
        idle.forEach(ReaderChild::close);
    }
}
