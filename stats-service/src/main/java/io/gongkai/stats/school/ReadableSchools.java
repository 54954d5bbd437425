package io.gongkai.stats.school;

import io.gongkai.stats.access.AccessProblems;
import io.gongkai.stats.access.Caller;
import io.gongkai.stats.access.Scope;
import io.gongkai.stats.problem.CommonProblems;
import io.gongkai.stats.problem.Fault;
import io.gongkai.stats.problem.Faults;
import io.gongkai.stats.sql.Arguments;
import io.gongkai.stats.sql.Database;
import io.gongkai.stats.vocabulary.Ownership;
import io.gongkai.stats.vocabulary.SchoolType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a school for those who may read it. */
@ApplicationScoped
public class ReadableSchools {

    private static final Pattern SCHOOL_CODE = Pattern.compile("[0-9]{10}");

    private final Caller caller;
    private final Database database;

    ReadableSchools(Caller caller, Database database) {
        this.caller = caller;
        this.database = database;
    }

    /** A school learns nothing of others, not even whether they exist. */
    public RegisteredSchool readable(String code, Faults others) {
        if (!SCHOOL_CODE.matcher(code).matches()) {
            others.add(Fault.inParameter("code", "invalid-school-code", SchoolProblems.CODE));
        }
        others.throwAs(CommonProblems.INVALID_PARAMETERS);
        Scope scope = caller.readScope();
        if (scope.extent() == Scope.Extent.NOTHING
                || (scope.extent() == Scope.Extent.SCHOOL && !code.equals(scope.onlySchool()))) {
            throw AccessProblems.FOREIGN_SCHOOL.with(code);
        }
        RegisteredSchool school = find(code).orElseThrow(() -> SchoolProblems.UNKNOWN_SCHOOL.with(code));
        if (!scope.coversSchool(code, school.provinceCode())) {
            throw AccessProblems.FOREIGN_SCHOOL.with(code);
        }
        return school;
    }

    private Optional<RegisteredSchool> find(String code) {
        return database.first(
                ProfileSql.SCHOOL,
                Arguments.with("school", code),
                row -> new RegisteredSchool(
                        row.text("school_code"),
                        row.text("name"),
                        row.text("province_code"),
                        row.textOrNull("city"),
                        row.word("school_type", SchoolType.class),
                        row.word("ownership", Ownership.class)));
    }
}
