package org.comptoir.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.comptoir.reports", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {

    @ArchTest
    static final ArchRule PACKAGES_MAKE_NO_CYCLE = slices().matching("org.comptoir.reports.(**)")
            .should()
            .beFreeOfCycles()
            .because("a paper can then be read, and thrown away, on its own");

    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_KNOWS_THE_LIBRARIES = noClasses()
            .that()
            .resideOutsideOfPackage("org.comptoir.reports.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.sf.jasperreports..", "com.lowagie..", "com.google.zxing..")
            .because("the paper engine can then be replaced in one place");
}
