package io.gongkai.ingest.school;

import io.gongkai.ingest.access.AccessProblems;
import io.gongkai.ingest.access.Caller;
import io.gongkai.ingest.document.ReadTable;
import io.gongkai.ingest.problem.CommonProblems;
import io.gongkai.ingest.problem.Faults;
import io.gongkai.ingest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the register to what a table says, all rows or none; what the table does not name stays as it is. */
@ApplicationScoped
class RegisterImport {

    private static final Text FOREIGN =
            new Text("您不能登记或修改省份 %s 的学校。", "You may not register or change schools of province %s.");
    private static final String REASON = "表格导入";

    private final SchoolRegistration registration;
    private final Caller caller;

    RegisterImport(SchoolRegistration registration, Caller caller) {
        this.registration = registration;
        this.caller = caller;
    }

    @Transactional
    ImportReport run(ReadTable read, boolean dryRun) {
        Faults faults = new Faults();
        read.faults().forEach(faults::add);
        faults.throwAs(CommonProblems.INVALID_REQUEST);
        RegisterTable table = new RegisterTable(read.rows(), faults);
        List<RegisterTable.Entry> entries = table.entries();
        Set<String> codes =
                entries.stream().map(RegisterTable.Entry::schoolCode).collect(Collectors.toSet());
        entries.forEach(entry -> check(entry, codes, faults));
        faults.throwAs(CommonProblems.INVALID_REQUEST);
        Map<String, School> registered = registered(entries);
        List<ImportReport.Change> changes = entries.stream()
                .map(entry -> apply(entry, registered.get(entry.schoolCode()), table, dryRun))
                .flatMap(Optional::stream)
                .toList();
        List<String> notInTable = registered.keySet().stream()
                .filter(code -> !codes.contains(code))
                .sorted()
                .toList();
        return ImportReport.of(dryRun, entries.size(), notInTable, changes);
    }

    private void check(RegisterTable.Entry entry, Set<String> codes, Faults faults) {
        String province = entry.details().provinceCode();
        if (province != null && !caller.mayActForProvince(province)) {
            faults.add(
                    entry.pointer() + "/provinceCode", AccessProblems.FOREIGN_PROVINCE.slug(), FOREIGN.with(province));
        }
        String successor = entry.details().successorCode();
        if (successor != null && !isKnown(successor, entry, codes)) {
            faults.add(
                    entry.pointer() + "/successorCode",
                    "unknown-school",
                    SchoolProblems.UNKNOWN_SUCCESSOR.with(successor));
        }
    }

    private static boolean isKnown(String successor, RegisterTable.Entry entry, Set<String> codes) {
        return !successor.equals(entry.schoolCode())
                && (codes.contains(successor) || School.withCode(successor).isPresent());
    }

    /** Held, so that what is told as changed is what changes. */
    private static Map<String, School> registered(List<RegisterTable.Entry> entries) {
        Set<String> provinces = entries.stream()
                .map(entry -> String.valueOf(entry.details().provinceCode()))
                .collect(Collectors.toSet());
        return School.lockedIn(provinces).stream()
                .collect(Collectors.toMap(school -> school.code, Function.identity()));
    }

    private Optional<ImportReport.Change> apply(
            RegisterTable.Entry entry, @Nullable School school, RegisterTable table, boolean dryRun) {
        if (school == null) {
            if (!dryRun) {
                registration.register(entry.schoolCode(), entry.details().because(REASON));
            }
            return Optional.of(ImportReport.Change.added(entry.row(), entry.schoolCode()));
        }
        SchoolDetails wanted = table.complete(entry.details(), school);
        List<ImportReport.FieldChange> fields = RegisterRow.differences(school, wanted);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        if (!dryRun) {
            registration.describe(school, wanted.because(REASON));
        }
        return Optional.of(ImportReport.Change.changed(entry.row(), entry.schoolCode(), fields));
    }
}
