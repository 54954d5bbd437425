package io.gongkai.compliance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@AnalyzeClasses(packages = "io.gongkai.compliance", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresDoNotDependOnEachOtherInCircles =
            slices().matching("io.gongkai.compliance.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule resourcesAreNobodyElsesBusiness =
            classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule everyOperationSaysWhoMayCallIt = com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods()
            .that()
            .areAnnotatedWith(Operation.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule entitiesAreNoAnswers =
            noClasses().that().haveSimpleNameEndingWith("View").should().beAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule sharedPackagesKnowNoFeature = noClasses()
            .that()
            .resideInAnyPackage("..compliance.problem..", "..compliance.page..", "..compliance.access..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..assessment..", "..finding..", "..intake..", "..submission..", "..deadletter..");
}
