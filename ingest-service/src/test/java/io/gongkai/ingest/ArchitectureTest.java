package io.gongkai.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that matches nothing fails by default, so none guards something that is gone. */
class ArchitectureTest {

    private static final String[] FOUNDATION = {
        "..problem..", "..access..", "..page..", "..precondition..", "..apidoc.."
    };
    private static final String[] FEATURES = {
        "..school..",
        "..collection..",
        "..applicability..",
        "..report..",
        "..document..",
        "..check..",
        "..digest..",
        "..lifecycle..",
        "..assessment..",
        "..audit..",
        "..decision..",
        "..correction..",
        "..difference..",
        "..explanation..",
        "..waiver..",
        "..intake..",
        "..outbox..",
        "..conservation..",
        "..progress..",
        "..webhook..",
        "..stuck..",
        "..gauge..",
        "..listing..",
        "..validation..",
        "..vocabulary..",
        "..table..",
        "..idempotency..",
        "..bulk.."
    };

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.gongkai.ingest");

    @Test
    void entitiesAndResourcesStayInTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(SERVICE);
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .check(SERVICE);
    }

    @Test
    void featuresDependOnEachOtherOneWay() {
        slices().matching("io.gongkai.ingest.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void whatOtherServicesHoldTooKnowsNothingOfIngest() {
        noClasses()
                .that()
                .resideInAnyPackage(FOUNDATION)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FEATURES)
                .check(SERVICE);
    }

    @Test
    void onlyOutboxAndIntakeKnowTheBroker() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..outbox..", "..intake..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(SERVICE);
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        fields().should().notBeAnnotatedWith(Inject.class).check(SERVICE);
    }

    @Test
    void noFileIsLongerThanTwoHundredLines() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(java.nio.file.Path.of("src"))) {
            List<java.nio.file.Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(200));
        }
    }
}
