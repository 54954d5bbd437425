package io.gongkai.engine.cli;

import io.gongkai.engine.assessment.Assessment;
import io.gongkai.engine.assessment.Assessment.Verdict;
import io.gongkai.engine.assessment.Assessor;
import io.gongkai.engine.assessment.ReportUnderReview;
import io.gongkai.engine.school.Ownership;
import io.gongkai.engine.school.Provinces;
import io.gongkai.engine.school.SchoolType;
import io.gongkai.engine.school.SchoolYear;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The offline check: files or folders in, findings out. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Check.Version.class,
        description = "Checks annual information-disclosure reports (plain text, UTF-8 or GB18030).",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every report is complete",
            "1:at least one is incomplete",
            "2:wrong usage, no report found, or a file that cannot be read"
        })
public final class Check implements Callable<Integer> {

    private static final int COMPLETE = 0;
    private static final int INCOMPLETE = 1;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "text files, or folders with .txt files")
    private List<Path> paths = List.of();

    @Option(names = "--year", required = true, description = "school year, such as 2021-2022")
    private String year = "";

    @Option(names = "--province", required = true, description = "two digits of GB/T 2260, such as 43")
    private String province = "";

    @Option(names = "--type", defaultValue = "VOCATIONAL", description = "${COMPLETION-CANDIDATES}")
    private SchoolType type = SchoolType.VOCATIONAL;

    @Option(names = "--ownership", defaultValue = "PUBLIC", description = "${COMPLETION-CANDIDATES}")
    private Ownership ownership = Ownership.PUBLIC;

    @Option(names = "--json", description = "one JSON object a line instead of text")
    private boolean json;

    @Option(names = "--english", description = "messages in English")
    private boolean english;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] args) {
        CommandLine command = new CommandLine(new Check());
        command.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        command.setExecutionExceptionHandler((error, line, result) -> {
            line.getErr().println(error.getMessage());
            return CommandLine.ExitCode.USAGE;
        });
        System.exit(command.execute(args));
    }

    /** The rule set that judges. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"check " + Assessor.RULE_SET};
        }
    }

    @Override
    public Integer call() {
        SchoolYear schoolYear = requireKnown();
        ReportFiles files = ReportFiles.in(paths);
        if (files.isEmpty()) {
            files.report("No report was found: name text files, or folders with .txt files");
        }
        Assessor assessor = Assessor.load();
        Printer printer = json ? new JsonPrinter() : new TextPrinter(english);
        int result = COMPLETE;
        for (Path file : files.found()) {
            Optional<String> text = files.read(file);
            if (text.isPresent()) {
                Assessment assessment =
                        assessor.assess(ReportUnderReview.of(text.get(), type, ownership, province, schoolYear));
                spec.commandLine().getOut().print(printer.print(file, text.get(), assessment));
                spec.commandLine().getOut().flush();
                result = assessment.verdict() == Verdict.INCOMPLETE ? INCOMPLETE : result;
            }
        }
        files.unread().forEach(spec.commandLine().getErr()::println);
        return files.unread().isEmpty() ? result : CommandLine.ExitCode.USAGE;
    }

    /** Says all that is wrong with year and province at once. */
    private SchoolYear requireKnown() {
        List<String> faults = new ArrayList<>();
        if (!Provinces.exists(province)) {
            faults.add("There is no province " + province + "; use the first two digits of GB/T 2260, such as 43");
        }
        try {
            SchoolYear known = SchoolYear.parse(year);
            if (faults.isEmpty()) {
                return known;
            }
        } catch (IllegalArgumentException e) {
            faults.add(e.getMessage());
        }
        throw new CommandLine.ParameterException(spec.commandLine(), String.join(System.lineSeparator(), faults));
    }
}
