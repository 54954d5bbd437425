package io.gongkai.ingest.document.reader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes between the service and the process that reads: bytes with their length before them, nothing serialised. */
public final class Exchange {

    private static final int ABSENT = -1;

    private Exchange() {}

    public static void writeFile(DataOutputStream to, byte @Nullable [] file) throws IOException {
        to.writeInt(file == null ? ABSENT : file.length);
        if (file != null) {
            to.write(file);
        }
    }

    static byte @Nullable [] readFile(DataInputStream from) throws IOException {
        int length = from.readInt();
        return length == ABSENT ? null : from.readNBytes(length);
    }

    static void writeAnswer(DataOutputStream to, Extracted extracted) throws IOException {
        writeType(to, extracted.document());
        writeType(to, extracted.checklist());
        writeFile(to, extracted.text().getBytes(StandardCharsets.UTF_8));
        to.writeInt(extracted.flaws().size());
        for (FoundFlaw found : extracted.flaws()) {
            to.writeUTF(found.file());
            to.writeUTF(found.flaw().name());
            to.writeUTF(found.zh());
            to.writeUTF(found.en());
        }
        to.flush();
    }

    public static Extracted readAnswer(DataInputStream from) throws IOException {
        DetectedType document = readType(from);
        DetectedType checklist = readType(from);
        byte[] text = readFile(from);
        int count = from.readInt();
        List<FoundFlaw> flaws = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String file = from.readUTF();
            flaws.add(new FoundFlaw(file, Flaw.valueOf(from.readUTF()), from.readUTF(), from.readUTF()));
        }
        return new Extracted(
                document, checklist, text == null ? "" : new String(text, StandardCharsets.UTF_8), List.copyOf(flaws));
    }

    private static void writeType(DataOutputStream to, @Nullable DetectedType type) throws IOException {
        to.writeUTF(type == null ? "" : type.name());
    }

    private static @Nullable DetectedType readType(DataInputStream from) throws IOException {
        String name = from.readUTF();
        return name.isEmpty() ? null : DetectedType.valueOf(name);
    }
}
