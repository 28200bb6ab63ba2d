package org.comptoir.pos;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.comptoir.pos", importOptions = DoNotIncludeTests.class)
class NoCyclesTest {

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("org.comptoir.pos.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that cannot be read without another that reads it back is one package in two places");
}
