package io.gongkai.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.gongkai.engine.rule.Rule;

@AnalyzeClasses(packages = "io.gongkai.engine", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsNoFramework = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule readsBeforeItJudges = noClasses()
            .that()
            .resideInAnyPackage(
                    "..text..", "..outline..", "..lexicon..", "..part..", "..item..", "..figure..", "..checklist..")
            .and()
            .resideOutsideOfPackage("..rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..rule..", "..assessment..");

    @ArchTest
    static final ArchRule rulesReadNoFiles = noClasses()
            .that()
            .implement(Rule.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..");

    @ArchTest
    static final ArchRule rulesAreHiddenInTheirFamily =
            classes().that().implement(Rule.class).should().notBePublic();
}
