package org.comptoir.customers;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.comptoir.customers", importOptions = ImportOption.DoNotIncludeTests.class)
class NoCyclesTest {

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE = slices().matching("org.comptoir.customers.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that needs itself through others can neither be understood nor changed alone");
}
