package org.comptoir.program.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.household.HouseholdId;
import org.comptoir.customers.loyalty.RankBy;
import org.comptoir.customers.merge.Certainty;
import org.comptoir.customers.relation.Employments;
import org.comptoir.customers.size.CustomerSizes;
import org.comptoir.customers.size.SizeNames;
import org.comptoir.desktop.ui.picture.ArticlePicture;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Language;
import org.comptoir.program.tour.Check;
import org.comptoir.program.tour.Tour;
import org.comptoir.program.tour.parts.FullDay;
import org.comptoir.shop.open.DemoMarker;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// One shop for both, because making it takes most of a minute: it is looked at before a day is played in it.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoShopTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-10-05T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    private static OpenShop shop;
    private static final List<Integer> PROGRESS = new ArrayList<>();

    @BeforeAll
    static void createTheShop() {
        shop = DemoPlace.open(folder.resolve("shop"), NOW, Language.FRENCH, PROGRESS::add);
    }

    @AfterAll
    static void closeTheShop() {
        shop.close();
    }

    @Test
    @Order(1)
    void isACompleteShopWithAValidJournal() {
        assertThat(shop.customerFile().customers().count())
                .as("and three who are there twice")
                .isEqualTo(303);
        assertThat(shop.customerFile().duplicates().find(SignedInStaff.commandLine("test"), percent -> {}))
                .filteredOn(group -> group.certainty() != Certainty.POSSIBLE)
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(shop.counter().catalogue().all())
                .as("and one by the kilogram")
                .hasSize(401);
        assertThat(PROGRESS).isSorted().hasSizeGreaterThan(5);
        assertThat(DemoMarker.isDemo(shop)).isTrue();
        var owner = SignedInStaff.commandLine("test");
        assertThat(shop.customerFile().debtors().all(owner))
                .as("who owes something")
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(shop.customerFile().reminders().due(owner))
                .as("who is to be reminded")
                .hasSize(2);
        assertThat(DemoMarker.isIn(folder.resolve("shop"))).isTrue();
        var sales = ShopFixture.sales(shop);
        assertThat(sales).hasSizeGreaterThan(1500);
        assertThat(sales.getLast().soldAt()).isBefore(NOW.instant());
        assertThat(shop.counter().catalogue().categories()).hasSize(6);
        assertThat(pictures(shop)).allMatch(ArticlePicture::exists);
        assertThat(measured()).as("customers whose sizes are known").isBetween(10L, 24L);
        assertThat(isMeasured(shownCustomer())).isTrue();
        assertThat(households()).as("households").isGreaterThanOrEqualTo(4);
        assertThat(contactPersons()).as("contact persons of companies").isGreaterThanOrEqualTo(5);
        assertThat(shop.customerFile().customers().fields().current()).hasSize(4);
        assertThat(shop.customerFile()
                        .ownFields()
                        .uses(SignedInStaff.commandLine("test"))
                        .values())
                .allMatch(used -> used >= 5);
        assertThat(shop.customerFile().mailings().runs(10)).isNotEmpty();
        assertThat(shop.journal()
                        .verify(SignedInStaff.commandLine("test"), ignored -> {})
                        .isSound())
                .isTrue();
    }

    @Test
    @Order(2)
    void canPlayADayThroughItsScreens() {
        var tour = new Tour(shop, folder.resolve("day"), FullDay.parts(DemoShop.OWNER, DemoMarker.DEMO_PIN));
        var report = tour.play(step -> {});
        assertThat(report.parts())
                .hasSizeGreaterThan(8)
                .allSatisfy(step ->
                        assertThat(step.checks()).as(step.title()).isNotEmpty().allMatch(Check::held));
        assertThat(report.summary()).isNotEmptyFile();
        assertThat(report.parts().stream().flatMap(step -> step.files().stream()))
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        file -> assertThat(folder.resolve("day").resolve(file)).isNotEmptyFile());
    }

    private static long measured() {
        return everybody().stream().filter(DemoShopTest::isMeasured).count();
    }

    private static List<Customer> everybody() {
        var customers = new ArrayList<Customer>();
        shop.customerFile().customers().forEachBatch(customers::addAll);
        return customers;
    }

    private static long households() {
        var households = new HashSet<HouseholdId>();
        everybody()
                .forEach(customer -> shop.customerFile()
                        .households()
                        .of(customer.id())
                        .ifPresent(household -> households.add(household.id())));
        return households.size();
    }

    private static long contactPersons() {
        return new Employments(shop.database())
                .of(everybody().stream().map(Customer::id).toList())
                .size();
    }

    private static boolean isMeasured(Customer customer) {
        return SizeNames.of(shop.settings()::get).names().stream()
                .anyMatch(name -> !CustomerSizes.value(customer.details(), name).isEmpty());
    }

    /// As the played day chooses the customer whom its pictures show.
    private static Customer shownCustomer() {
        var file = shop.customerFile();
        var today = LocalDate.ofInstant(NOW.instant(), ZoneOffset.UTC);
        var by = SignedInStaff.commandLine("test");
        return file.bestCustomers().list(by, today.minusYears(2), today, RankBy.TURNOVER, 50).stream()
                .filter(ranked -> ranked.balance() >= 200)
                .findFirst()
                .flatMap(ranked -> file.customers().customer(ranked.id()))
                .orElseThrow();
    }

    private static List<String> pictures(OpenShop shop) {
        return shop.counter().catalogue().all().stream().map(Article::picture).toList();
    }
}
