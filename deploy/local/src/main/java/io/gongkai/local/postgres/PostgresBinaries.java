package io.gongkai.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL binaries of this platform, unpacked once per user and version. */
final class PostgresBinaries {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresBinaries() {}

    /** The directory that holds bin, lib and share. */
    static Path unpacked() {
        String archive = "/postgres-" + platform() + ".txz";
        try (InputStream stored = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (stored == null) {
                throw new IllegalStateException("there is no PostgreSQL for this platform: " + archive
                        + " is not on the class path (Linux and macOS on x86-64 and arm64 are)");
            }
            byte[] bytes = stored.readAllBytes();
            Path home = cache().resolve("postgres-" + digest(bytes));
            if (!Files.isDirectory(home)) {
                unpackBeside(home, bytes);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + archive, e);
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return (system.startsWith("mac") ? "darwin-" : "linux-") + machine;
    }

    private static Path cache() throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        Path parent = Files.isWritable(home)
                ? home.resolve(".cache")
                : Path.of(System.getProperty("java.io.tmpdir"), "cache-" + System.getProperty("user.name"));
        return Files.createDirectories(parent.resolve("gongkai"));
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Unpacks into a neighbour and renames it, so that a half unpacked directory is never used. */
    private static void unpackBeside(Path home, byte[] archive) throws IOException {
        Path beside = Files.createTempDirectory(Objects.requireNonNull(home.getParent()), "unpacking-");
        try (var tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new java.io.ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, beside);
            }
        }
        try {
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            // Another process was faster; its copy is as good.
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, into.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean executable = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
