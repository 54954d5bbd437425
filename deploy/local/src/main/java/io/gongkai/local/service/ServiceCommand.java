package io.gongkai.local.service;

import io.gongkai.local.launch.StackProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line with which a service starts from its packaged form. */
record ServiceCommand(List<String> words) {

    private static final String PROGRAM = "quarkus-run.jar";
    private static final String ARCHIVE = "all-classes.jsa";
    private static final List<String> CLASS_PATH = List.of("quarkus", "app", "lib/boot", "lib/main");

    /** The quickest start there is: with the recorded classes if there are some, else with those of the build. */
    static ServiceCommand of(Service service, Path repository) {
        Path application = program(service, repository);
        if (Files.exists(application.resolve(ARCHIVE))) {
            return flat(service, application, "-XX:SharedArchiveFile=" + ARCHIVE);
        }
        // The JDK's own archive first: where ours is of another JDK, that one still serves.
        String archives = java().resolve("lib/server/classes.jsa") + ":app-cds.jsa";
        return with(application, List.of("-XX:SharedArchiveFile=" + archives, "-jar", PROGRAM));
    }

    /** Writes all classes that were loaded to {@link #archive} when the service ends. */
    static ServiceCommand recording(Service service, Path repository) {
        return flat(service, program(service, repository), "-XX:ArchiveClassesAtExit=" + ARCHIVE);
    }

    /** Where the recorded classes of a service lie; the next build of the service removes them. */
    static Path archive(Service service, Path repository) {
        return service.application(repository).resolve(ARCHIVE);
    }

    private static Path program(Service service, Path repository) {
        Path application = service.application(repository);
        if (Files.exists(application.resolve(PROGRAM))) {
            return application;
        }
        throw new StackProblem(
                "The program of " + service.title() + " is missing (" + application + "); deploy/local/run builds it.");
    }

    /** Without Quarkus's own class loader, of which the virtual machine can share only some classes. */
    private static ServiceCommand flat(Service service, Path application, String archiveOption) {
        return with(application, List.of(archiveOption, "-cp", classPath(application), service.mainClass()));
    }

    private static String classPath(Path application) {
        return CLASS_PATH.stream()
                .flatMap(directory -> jars(application, application.resolve(directory)))
                .collect(Collectors.joining(":"));
    }

    private static Stream<String> jars(Path application, Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files
                    .filter(file -> file.toString().endsWith(".jar"))
                    .map(file -> application.relativize(file).toString())
                    // Transformed classes stand before the originals; the order must be that of the recording.
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServiceCommand with(Path application, List<String> program) {
        List<String> words = new ArrayList<>(List.of(
                // An archive fits only the class path it was made with: this relative one.
                "sh",
                "-c",
                "cd \"$0\" && exec \"$@\"",
                application.toString(),
                java().resolve("bin/java").toString(),
                // A short life on a small machine: quick to start matters more than the last per cent of speed.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Xshare:auto",
                // No word about an archive that does not fit: the program then starts without it.
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        words.addAll(program);
        return new ServiceCommand(List.copyOf(words));
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"));
    }
}
