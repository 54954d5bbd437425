package io.gongkai.stats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Every rule fails when it finds nothing to look at (archunit's default). */
@AnalyzeClasses(packages = "io.gongkai.stats", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresDoNotDependInCircles =
            slices().matching("io.gongkai.stats.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule arithmeticKnowsNoFramework = noClasses()
            .that()
            .haveNameMatching(
                    ".*\\.(Statements|Share|Change|ItemCompleteness|PartCompleteness|ItemCount|CsvFile|Workbook|SortKey"
                            + "|Chinese|SvgBars|HtmlPaper|DocxPaper|Extremes|Circular|AnnualReport|Spread|Outliers|Histogram|Ranking|Scored|Scenario|Weighting|Sentences|Tally)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "io.smallrye..");

    @ArchTest
    static final ArchRule onlyTheIntakeListensToEvents = methods()
            .that()
            .areAnnotatedWith(Incoming.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("io.gongkai.stats.intake");

    @ArchTest
    static final ArchRule onlyProjectionsAndWhatIsEnteredChangeRows = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.gongkai.stats.projection",
                    "io.gongkai.stats.peer",
                    "io.gongkai.stats.rebuild",
                    "io.gongkai.stats.snapshot",
                    "io.gongkai.stats.publication",
                    "io.gongkai.stats.sql")
            .should()
            .callMethod(
                    "io.gongkai.stats.sql.Database", "change", "java.lang.String", "io.gongkai.stats.sql.Arguments");

    @ArchTest
    static final ArchRule onlyOnePackageSpeaksJdbc = noClasses()
            .that()
            .resideOutsideOfPackage("io.gongkai.stats.sql")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.Connection")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.ResultSet");

    @ArchTest
    static final ArchRule everyAnswerSaysWhoMayHaveIt = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule resourcesStayInTheirFeature =
            classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();
}
