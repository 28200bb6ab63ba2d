package org.comptoir.shop.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comptoir.customers.account.Debtors;
import org.comptoir.customers.account.PaymentTerm;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.consent.ConsentState;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.Birthday;
import org.comptoir.customers.customer.details.CustomerDetails;
import org.comptoir.customers.size.CustomerSize;
import org.comptoir.customers.size.CustomerSizes;
import org.comptoir.customers.size.SizeNames;
import org.comptoir.pos.contact.PersonName;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.spreadsheet.ProgressMonitor;
import org.comptoir.pos.spreadsheet.TableKind;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.comptoir.shop.open.OpenShop;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the till tells of a customer, by role; what they bought; and what is asked for.
class CustomerAtTillTest {

    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(9), "Nadia", Role.CASHIER);

    @TempDir
    Path folder;

    private ShopFixture fixture;
    private OpenShop shop;
    private Customer anne;

    @BeforeEach
    void open() {
        fixture = ShopFixture.in(folder).open().withStock();
        shop = fixture.shop();
        anne = fixture.customer(CustomerDetails.person(PersonName.of("Anne", "Lefèvre"))
                .draft()
                .birthday(new Birthday(9, 15, null))
                .alertNote("Retouche")
                .build());
        var series = VoucherSeries.ofCustomers("Rentrée", List.of(anne.id()), Money.euros(15), null);
        shop.counter().vouchers().issueSeries(fixture.owner(), series);
        var basket = shop.counter()
                .register()
                .ringUp(Basket.EMPTY, fixture.article("A1"), Quantity.of(2))
                .orThrow();
        var sold = shop.counter()
                .checkout()
                .complete(
                        basket.withCustomer(anne.atTheTill(), List.of()),
                        List.of(new Tender.Card(Money.of("13.00"))),
                        fixture.owner(),
                        UUID.randomUUID());
        assertThat(sold).isInstanceOf(CheckoutResult.Completed.class);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private KnownCustomer seen(SignedInStaff by) {
        return shop.customerFile().atTill().read(by, anne.id()).orElseThrow();
    }

    private void cashiersSee(SeenDetail... details) {
        var sight = CustomerSight.DEFAULT.with(Role.CASHIER, Set.of(details));
        shop.settings().putAudited(fixture.owner(), CustomerSight.NOTE, sight.text());
    }

    private PastPurchases purchases() {
        return new PastPurchases(
                shop.database(), shop.counter().sales(), shop.counter().catalogue(), shop.settings());
    }

    @Test
    void tellsEverythingIfNobodyChose() {
        var known = seen(CASHIER);

        assertThat(known.points()).isPositive();
        assertThat(known.vouchers()).hasSize(1);
        assertThat(known.lastVisit()).isNotNull();
        assertThat(known.sees(SeenDetail.ALERT_NOTE)).isTrue();
    }

    @Test
    void hidesFromARoleWhatTheOwnerHid() {
        cashiersSee(SeenDetail.BIRTHDAY);

        var known = seen(CASHIER);
        assertThat(known.points()).isZero();
        assertThat(known.vouchers()).isEmpty();
        assertThat(known.owed()).isEqualTo(Money.ZERO);
        assertThat(known.lastVisit()).isNull();
        assertThat(known.seen()).containsExactly(SeenDetail.BIRTHDAY);
        assertThat(known.customer().birthday()).isEqualTo(new Birthday(9, 15, null));
        assertThat(known.customer().alertNote()).isEmpty();
        assertThat(known.customer().displayName()).isEqualTo("Anne Lefèvre");
        assertThat(purchases().of(CASHIER, anne.id())).isEmpty();
        assertThat(seen(fixture.owner()).vouchers()).hasSize(1);
    }

    @Test
    void tellsSinceWhenSomethingShouldHaveBeenPaid() {
        var accounts = shop.customerFile().accounts();
        accounts.limit(fixture.owner(), anne.id(), Money.euros(100));
        var basket = shop.counter()
                .register()
                .ringUp(Basket.EMPTY, fixture.article("A1"), Quantity.of(2))
                .orThrow()
                .withCustomer(anne.atTheTill());
        var checkout = shop.counter().checkout();
        checkout.complete(basket, List.of(new Tender.OnAccount(Money.of("13.00"))), fixture.owner(), UUID.randomUUID());
        assertThat(seen(CASHIER).owed()).isEqualTo(Money.euros(13));
        assertThat(seen(CASHIER).overdueSince()).as("not due yet").isNull();

        var today = seen(CASHIER).today();
        var later = Clock.offset(shop.clock(), Duration.ofDays(31));
        var debtor = new Debtors(shop.database(), later, () -> new PaymentTerm(30, false))
                .of(anne.id())
                .orElseThrow();
        assertThat(debtor.overdueSince()).isEqualTo(today.plusDays(30));
        assertThat(debtor.overdueAmount()).isEqualTo(Money.euros(13));
    }

    @Test
    void doesNotReadABirthdayForThoseWhoMayNotSeeIt() {
        cashiersSee(SeenDetail.ALERT_NOTE);

        var known = seen(CASHIER).customer();
        assertThat(known.birthday()).isNull();
        assertThat(known.lacksBirthday()).isFalse();
        assertThat(known.alertNote()).isEqualTo("Retouche");
    }

    @Test
    void tellsTheSizesThatTheShopKeeps() {
        var names = new SizeNames(List.of("Chaussures", "Bague"));
        shop.settings().putAudited(fixture.owner(), SizeNames.NOTE, names.text());
        var sized = CustomerSizes.with(CustomerSizes.with(anne.details(), "chaussures", "38"), "Chapeau", "57");
        var customers = shop.customerFile().customers();
        customers.change(fixture.owner(), anne.id(), anne.version(), sized);

        assertThat(seen(CASHIER).sizes()).containsExactly(new CustomerSize("Chaussures", "38"));
        var table = new ByteArrayOutputStream();
        shop.customerFile()
                .customerExport()
                .table(
                        fixture.owner(),
                        List.of(anne.id()),
                        TableKind.CSV,
                        Language.FRENCH,
                        table,
                        ProgressMonitor.unwatched());
        assertThat(table.toString(StandardCharsets.UTF_8))
                .contains("chaussures;Chapeau")
                .contains("38;57");
        cashiersSee(SeenDetail.BIRTHDAY);
        assertThat(seen(CASHIER).sizes()).isEmpty();
        var now = customers.customer(anne.id()).orElseThrow().details();
        assertThat(CustomerSizes.value(CustomerSizes.with(now, "Chaussures", " 39 "), "CHAUSSURES"))
                .isEqualTo("39");
        assertThat(CustomerSizes.value(CustomerSizes.with(now, "Chaussures", ""), "Chaussures"))
                .isEmpty();
    }

    @Test
    void anOwnerSeesEverythingAndAnUnreadableSettingHidesNothing() {
        assertThat(CustomerSight.DEFAULT.with(Role.OWNER, Set.of()).of(Role.OWNER))
                .containsExactlyInAnyOrder(SeenDetail.values());
        assertThat(CustomerSight.read("CASHIER=SHOESIZE")).isEmpty();
        assertThat(CustomerSight.read("nonsense")).isEmpty();
        var none = CustomerSight.DEFAULT.with(Role.CASHIER, Set.of());
        assertThat(CustomerSight.read(none.text())).contains(none);
    }

    @Test
    void tellsWhatWasBoughtWithTheArticleOfToday() {
        assertThat(purchases().of(CASHIER, anne.id())).singleElement().satisfies(bought -> {
            assertThat(bought.quantity()).isEqualTo(Quantity.of(2));
            assertThat(bought.total()).isEqualTo(Money.of("13.00"));
            assertThat(bought.article()).isEqualTo(fixture.article("A1"));
        });
        var nobody = new SignedInStaff(new StaffId(8), "Script", Role.CASHIER, Set.of(Permission.SELL));
        assertThatThrownBy(() -> purchases().of(nobody, anne.id())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void asksForTheMostUsefulDetailFirst() {
        var entry = shop.customerFile().detailEntry();
        assertThat(MissingDetail.of(seen(CASHIER).customer())).contains(MissingDetail.EMAIL);

        assertThat(entry.add(CASHIER, anne.id(), MissingDetail.EMAIL, "anne"))
                .isEqualTo(new DetailEntry.Answer.Unfit());
        saved(entry.add(CASHIER, anne.id(), MissingDetail.EMAIL, " anne@example.org "));
        assertThat(MissingDetail.of(seen(CASHIER).customer())).contains(MissingDetail.MOBILE);
        assertThat(entry.isFit(MissingDetail.MOBILE, "04 65 71 12 34")).isFalse();

        var phoned = saved(entry.add(CASHIER, anne.id(), MissingDetail.MOBILE, "06 39 98 12 34"));
        assertThat(MissingDetail.of(seen(CASHIER).customer())).isEmpty();
        assertThat(phoned.details().alertNote()).isEqualTo("Retouche");
        assertThat(entry.isFit(MissingDetail.BIRTHDAY, "31/2")).isFalse();
        assertThat(entry.isFit(MissingDetail.BIRTHDAY, "15/9")).isTrue();
    }

    private static Customer saved(DetailEntry.Answer answer) {
        assertThat(answer).isInstanceOf(DetailEntry.Answer.Saved.class);
        return ((DetailEntry.Answer.Saved) answer).now();
    }

    @Test
    void anAddressIsNoConsent() {
        var entry = shop.customerFile().detailEntry();
        entry.add(CASHIER, anne.id(), MissingDetail.EMAIL, "anne@example.org");
        assertThat(consent()).isEqualTo(ConsentState.UNKNOWN);

        entry.decided(CASHIER, anne.id(), Channel.EMAIL, true);
        assertThat(consent()).isEqualTo(ConsentState.GIVEN);
        var history = shop.customerFile().consents().history(anne.id(), 5);
        assertThat(history.getFirst().staffName()).isEqualTo("Nadia");
    }

    private ConsentState consent() {
        return shop.customerFile().consents().forCustomer(anne.id()).state(Channel.EMAIL);
    }

    @Test
    void whoMayNotEditCustomersAddsNothing() {
        var reader = new SignedInStaff(new StaffId(8), "Script", Role.CASHIER, Set.of(Permission.SEE_CUSTOMERS));
        var entry = shop.customerFile().detailEntry();

        assertThatThrownBy(() -> entry.add(reader, anne.id(), MissingDetail.EMAIL, "anne@example.org"))
                .isInstanceOf(NotPermitted.class);
    }
}
