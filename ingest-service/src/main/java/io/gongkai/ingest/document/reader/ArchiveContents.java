package io.gongkai.ingest.document.reader;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The files of an archive with a report and its list; names only have to be harmless, content decides what is what. */
final class ArchiveContents {

    /** What macOS and Windows put beside the files. */
    private static final Set<String> BY_SYSTEMS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private ArchiveContents() {}

    /** Contents by name. */
    static Map<String, byte[]> of(byte[] zip, List<FoundFlaw> flaws) throws IOException {
        try (Archive archive = Archive.open(zip)) {
            List<ZipArchiveEntry> entries = archive.entries();
            if (entries.size() > ExtractionLimits.MAX_ENTRIES) {
                throw new FlawException(Flaw.TOO_MANY_ENTRIES, ExtractionLimits.MAX_ENTRIES, entries.size());
            }
            Set<String> seen = new HashSet<>();
            Map<String, byte[]> contents = new LinkedHashMap<>();
            for (ZipArchiveEntry entry : entries) {
                if (!isSafe(entry) || !seen.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    flaws.add(FoundFlaw.of(Extraction.DOCUMENT, Flaw.UNSAFE_NAME, shown(entry.getName())));
                } else if (!entry.isDirectory() && !isBySystem(entry.getName())) {
                    read(archive, entry, contents, flaws);
                }
            }
            return contents;
        }
    }

    private static void read(
            Archive archive, ZipArchiveEntry entry, Map<String, byte[]> contents, List<FoundFlaw> flaws)
            throws IOException {
        try {
            contents.put(entry.getName(), archive.content(entry));
        } catch (FlawException flaw) {
            flaws.add(flaw.in(Extraction.DOCUMENT + '/' + entry.getName()));
        }
    }

    private static boolean isSafe(ZipArchiveEntry entry) {
        String name = entry.getName();
        boolean leaves = name.startsWith("/") || name.contains("\\") || name.matches("[A-Za-z]:.*");
        boolean climbs = List.of(name.split("/", -1)).contains("..");
        return !leaves
                && !climbs
                && !entry.isUnixSymlink()
                && name.length() <= 255
                && name.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isBySystem(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("__MACOSX/") || BY_SYSTEMS.contains(file);
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 80 ? plain : plain.substring(0, 80) + "…";
    }
}
