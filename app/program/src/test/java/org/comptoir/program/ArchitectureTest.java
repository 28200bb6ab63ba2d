package org.comptoir.program;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.SignedInStaff;

/// The rules of the whole program, each with its reason.
@AnalyzeClasses(
        packages = "org.comptoir",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutFixtures.class})
class ArchitectureTest {

    /// The fixtures of the lower modules are in jars that are not recognised as tests.
    static final class WithoutFixtures implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String[] NEAR_MONEY = {
        "..pos.money..",
        "..pos.tax..",
        "..pos.pricing..",
        "..pos.sales..",
        "..pos.till..",
        "..pos.closing..",
        "..pos.vouchers..",
        "..pos.journal..",
        "..pos.stock..",
        "..customers.loyalty.."
    };

    private static final DescribedPredicate<JavaClass> BINARY_FRACTION = DescribedPredicate.describe(
            "double or float",
            type -> type.isEquivalentTo(double.class)
                    || type.isEquivalentTo(float.class)
                    || type.isEquivalentTo(Double.class)
                    || type.isEquivalentTo(Float.class));

    @ArchTest
    static final ArchRule screensAreInDesktop = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.comptoir.desktop..", "org.comptoir.program.tour..", "org.comptoir.program.window..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("the shop and its command line must work without a window");

    @ArchTest
    static final ArchRule paperIsInReports = noClasses()
            .that()
            .resideOutsideOfPackage("org.comptoir.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.sf.jasperreports..", "org.openpdf..", "com.lowagie..")
            .because("the report engine can then be changed in one place");

    @ArchTest
    static final ArchRule enginesAreNamedInDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("org.comptoir.pos.database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.derby..", "org.postgresql..", "org.flywaydb..", "com.zaxxer..")
            .because("leaving an engine must not touch a feature");

    @ArchTest
    static final ArchRule moneyIsExactInFields = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(NEAR_MONEY)
            .should()
            .haveRawType(BINARY_FRACTION)
            .because("cents are counted, never approximated");

    @ArchTest
    static final ArchRule moneyIsExactInResults = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(NEAR_MONEY)
            .should()
            .haveRawReturnType(BINARY_FRACTION)
            .because("cents are counted, never approximated");

    /// Nested classes are told apart by the class around them.
    @ArchTest
    static void simpleNamesStandOnce(JavaClasses classes) {
        var named = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getPackageName, Collectors.toSet())));
        named.values().removeIf(packages -> packages.size() == 1);
        assertThat(named).as("names that must be told apart by their package").isEmpty();
    }

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("now"))
                    .and(target(owner(resideInAPackage("java.time.."))))
                    .and(DescribedPredicate.describe(
                            "without a clock",
                            call -> call.getTarget().getRawParameterTypes().isEmpty())))
            .because("a till's clock must be settable in tests, and is set back in life");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackage("org.comptoir.program.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is worth telling is shown, or logged");

    @ArchTest
    static final ArchRule viewModelsHoldNoControls = noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene..")
            .because("what a screen does is tested without a toolkit");

    @ArchTest
    static final ArchRule modelsAreGivenTheServicesTheyUse = noClasses()
            .that()
            .resideInAPackage("org.comptoir.desktop..")
            .and()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.comptoir.shop.open.OpenShop")
            .because("what is given the whole shop may reach all of it, and nobody sees what it uses");

    @ArchTest
    static final ArchRule whoActsIsAskedOfTheContext = fields().that(DescribedPredicate.describe(
                    "supply who is signed in",
                    field -> field.getType() instanceof JavaParameterizedType supplier
                            && supplier.toErasure().isEquivalentTo(Supplier.class)
                            && supplier.getActualTypeArguments().stream()
                                    .anyMatch(supplied -> supplied.getName().equals(SignedInStaff.class.getName()))))
            .should()
            .beDeclaredIn(ScreenContext.class)
            .because("it is asked on the screen before the work starts: meanwhile somebody else may sign in");

    @ArchTest
    static final ArchRule viewsDoNotCallTheDatabase = noClasses()
            .that()
            .resideInAnyPackage("org.comptoir.shop..", "org.comptoir.desktop..", "org.comptoir.program..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.hibernate.StatelessSession")
            .because("transactions belong to the services");

    @ArchTest
    static final ArchRule entitiesStayAtHome = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .bePackagePrivate()
            .because("what leaves a transaction is a record");

    @ArchTest
    static final ArchRule packagesAreNamedByFeature = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..service..",
                    "..dto..",
                    "..impl..",
                    "..manager..",
                    "..common..",
                    "..helper..")
            .because("a package is named after what the shop does there");

    @ArchTest
    static final ArchRule noCyclesInShop = slices().matching("org.comptoir.shop.(**)")
            .should()
            .beFreeOfCycles()
            .because("a use case that can be understood alone can be changed alone");

    @ArchTest
    static final ArchRule noCyclesInDesktop = slices().matching("org.comptoir.desktop.(**)")
            .should()
            .beFreeOfCycles()
            .because("a screen that can be understood alone can be changed alone");

    @ArchTest
    static final ArchRule noCyclesInProgram = slices().matching("org.comptoir.program.(**)")
            .should()
            .beFreeOfCycles()
            .because("a command that can be understood alone can be changed alone");

    @ArchTest
    static final ArchRule commandsAreBelowTheScreens = noClasses()
            .that()
            .resideInAPackage("org.comptoir.program.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.comptoir.desktop..")
            .because("what works without a window is no screen's");

    @ArchTest
    static final ArchRule constantsAreTheOnlyStatics = fields().that()
            .areStatic()
            .and(DescribedPredicate.describe(
                    "written by us",
                    field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                            && !field.getOwner().getSimpleName().endsWith("_")))
            .should()
            .beFinal()
            .because("state in a static field is shared by everybody and owned by nobody");

    @ArchTest
    static final ArchRule optionalIsAnAnswer = noMethods()
            .should()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "an Optional",
                    types -> types.stream().anyMatch(type -> type.isEquivalentTo(java.util.Optional.class))))
            .because("who has nothing passes nothing");
}
