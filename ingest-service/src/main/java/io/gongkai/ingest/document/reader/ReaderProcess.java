package io.gongkai.ingest.document.reader;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.apache.poi.util.IOUtils;

/**
 * Program of the process that reads files: takes them from its input one after the other and answers on its output, until
 * the service closes its input or ends. Whatever a file does to it, it does to this process alone.
 */
public final class ReaderProcess {

    /** Said once the program is up. */
    public static final int READY = 'R';

    private static final int LARGEST_RECORD = 32 * 1024 * 1024;

    private ReaderProcess() {}

    /** Argument: after how many seconds over one submission the process ends itself, should nobody do so before. */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // A library that prints would garble the answers.
        System.setOut(System.err);
        IOUtils.setByteArrayMaxOverride(LARGEST_RECORD);
        LastResort lastResort = LastResort.after(Duration.ofSeconds(Long.parseLong(arguments[0])));
        out.write(READY);
        out.flush();
        try {
            while (true) {
                byte[] document = Exchange.readFile(in);
                byte[] checklist = Exchange.readFile(in);
                byte[] table = Exchange.readFile(in);
                lastResort.arm();
                Exchange.writeAnswer(
                        out, table == null ? Extraction.of(document, checklist) : Extraction.ofTable(table));
                lastResort.disarm();
            }
        } catch (EOFException serviceGone) {
            // Nobody asks any more.
        }
    }
}
