package org.comptoir.pos.sales.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.CHEESE;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleSummary;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.listing.SaleMeaning.Anonymous;
import org.comptoir.pos.sales.listing.SaleMeaning.AtTills;
import org.comptoir.pos.sales.listing.SaleMeaning.BySellers;
import org.comptoir.pos.sales.listing.SaleMeaning.OfAmount;
import org.comptoir.pos.sales.listing.SaleMeaning.OfCustomers;
import org.comptoir.pos.sales.listing.SaleMeaning.OfNumber;
import org.comptoir.pos.sales.listing.SaleMeaning.PaidBy;
import org.comptoir.pos.sales.listing.SaleMeaning.WithArticles;
import org.comptoir.pos.sales.listing.SaleMeaning.WithReturns;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class SaleListTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private SaleList list;
    private Instant opening;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        list = new SaleList(shop.database);
        opening = shop.instant();
    }

    private Sale sell(SignedInStaff by, Basket basket, Tender... tenders) {
        var result = shop.checkout().complete(basket, List.of(tenders), by, UUID.randomUUID());
        return ((Completed) result).sale();
    }

    private Sale cash(Basket basket) {
        return sell(OWNER, basket, new Cash(Money.euros(200)));
    }

    private List<SaleNumber> numbers(SaleListing listing) {
        return shop.listed(listing).stream().map(ListedSale::number).toList();
    }

    private List<SaleNumber> meaning(SaleMeaning... meanings) {
        return numbers(SaleListing.ALL.with(new SaleTerm(List.of(meanings))));
    }

    @Test
    void readsOnFromWhereAPageEnded() {
        var sold = new ArrayList<SaleNumber>();
        for (var i = 0; i < 7; i++) {
            // Two at each moment.
            shop.setNow(opening.plus(Duration.ofMinutes(i / 2)));
            sold.addFirst(cash(basket(HONEY)).number());
        }

        var read = new ArrayList<SaleNumber>();
        var after = SalePosition.START;
        List<ListedSale> page;
        do {
            page = list.page(OWNER, SaleListing.ALL, after, 3);
            page.forEach(row -> read.add(row.number()));
            after = page.isEmpty() ? after : page.getLast().position();
        } while (page.size() == 3);

        assertThat(read).containsExactlyElementsOf(sold);
    }

    @Test
    void listsDaysInTheTillsTimeZone() {
        shop.setNow(Instant.parse("2026-03-07T22:59:59Z"));
        var saturday = cash(basket(LAMP));
        shop.setNow(Instant.parse("2026-03-07T23:00:00Z"));
        var sunday = cash(basket(HONEY).withCustomer(CUSTOMER));

        var listed = shop.listed(SaleListing.of(SATURDAY.plusDays(1), SATURDAY.plusDays(1)));

        assertThat(listed).singleElement().satisfies(row -> {
            assertThat(row.sale())
                    .isEqualTo(new SaleSummary(
                            sunday.number(),
                            sunday.requestId(),
                            sunday.soldAt(),
                            "Caisse 1",
                            "Nadia Ferrand",
                            "Jeanne Amaury",
                            1,
                            Money.ZERO,
                            Money.of("8.50"),
                            sunday.signature()));
            assertThat(row.day()).isEqualTo(SATURDAY.plusDays(1));
            assertThat(row.customer()).isEqualTo(CUSTOMER);
            assertThat(row.paidBy()).containsExactly(TenderKind.CASH);
        });
        assertThat(numbers(SaleListing.of(SATURDAY, SATURDAY.plusDays(1))))
                .containsExactly(sunday.number(), saturday.number());
    }

    @Test
    void findsASaleByItsNumberWheneverItWas() {
        var first = cash(basket(LAMP));
        cash(basket(LAMP));

        var nextYear = SaleListing.of(SATURDAY.plusYears(1), SATURDAY.plusYears(1));
        assertThat(numbers(nextYear.with(new OfNumber(first.number())))).containsExactly(first.number());
        assertThat(numbers(nextYear)).isEmpty();
    }

    @Test
    void findsAmountsAndRefunds() {
        var lamp = cash(basket(LAMP));
        var back = shop.bringBack(lamp.number(), 1, Quantity.ONE, new CashPayout(Money.of("24.90")));
        cash(basket(HONEY));

        var from = Money.of("24.90");
        var to = Money.of("24.99");
        assertThat(meaning(new OfAmount(from, to))).containsExactly(lamp.number());
        assertThat(meaning(new OfAmount(from, to), new OfAmount(to.negate(), from.negate())))
                .containsExactly(back.number(), lamp.number());
    }

    @Test
    void findsCustomersArticlesSellersTillsAndTenders() {
        var honey = cash(basket(HONEY).withCustomer(CUSTOMER));
        var lamp = sell(CASHIER, basket(LAMP), new Card(Money.of("24.90")));
        shop.till = shop.secondTill("Caisse 2");
        var other = cash(basket(LAMP, HONEY));

        assertThat(meaning(new OfCustomers(List.of(CUSTOMER.id())))).containsExactly(honey.number());
        assertThat(meaning(new OfCustomers(List.of(new CustomerId(5))))).isEmpty();
        assertThat(meaning(new OfCustomers(List.of()))).isEmpty();
        var current = new CustomerId(5);
        shop.database.run(session -> MergedCustomers.merge(session, CUSTOMER.id(), current, shop.instant()));
        assertThat(meaning(new OfCustomers(List.of(current))))
                .as("whose record that is now")
                .containsExactly(honey.number());
        assertThat(list.days(OWNER, SaleListing.ALL.with(new OfCustomers(List.of(current)))))
                .extracting(DayOfSales::sales)
                .containsExactly(1);
        assertThat(meaning(new WithArticles(List.of(LAMP.id())))).containsExactly(other.number(), lamp.number());
        assertThat(meaning(new WithArticles(List.of(CHEESE.id())))).isEmpty();
        assertThat(meaning(new BySellers(List.of(CASHIER.id())))).containsExactly(lamp.number());
        assertThat(meaning(new AtTills(List.of(shop.till.id())))).containsExactly(other.number());
        assertThat(meaning(new AtTills(List.of(new TillId("Z"))))).isEmpty();
        assertThat(meaning(new PaidBy(Set.of(TenderKind.CARD)))).containsExactly(lamp.number());
        assertThat(meaning(new PaidBy(Set.of(TenderKind.CASH)))).containsExactly(other.number(), honey.number());
        assertThat(meaning(new Anonymous())).containsExactly(other.number(), lamp.number());
    }

    @Test
    void findsReturnsAndTellsWhatCameBack() {
        var sold = sell(OWNER, basket(LAMP, HONEY), new Card(Money.of("33.40")));
        var back = shop.bringBack(sold.number(), 1, Quantity.ONE, new CashPayout(Money.of("24.90")));

        assertThat(meaning(new WithReturns())).containsExactly(back.number());
        assertThat(shop.listed(SaleListing.ALL))
                .extracting(ListedSale::number, ListedSale::hasReturns, ListedSale::cameBack, ListedSale::paidBy)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(back.number(), true, false, List.of(TenderKind.CASH)),
                        org.assertj.core.api.Assertions.tuple(sold.number(), false, true, List.of(TenderKind.CARD)));
        assertThat(meaning(new PaidBy(Set.of(TenderKind.CASH))))
                .as("what was paid out counts too")
                .containsExactly(back.number());
    }

    @Test
    void meetsEachTermByAnyOfItsMeanings() {
        var honey = cash(basket(HONEY).withCustomer(CUSTOMER));
        var lamp = sell(CASHIER, basket(LAMP).withCustomer(CUSTOMER), new Card(Money.of("24.90")));
        cash(basket(LAMP));

        var ofCustomer = SaleListing.ALL.with(new OfCustomers(List.of(CUSTOMER.id())));
        assertThat(numbers(ofCustomer.with(new WithArticles(List.of(LAMP.id())))))
                .containsExactly(lamp.number());
        assertThat(numbers(ofCustomer.with(new SaleTerm(
                        List.of(new WithArticles(List.of(HONEY.id())), new BySellers(List.of(CASHIER.id())))))))
                .containsExactly(lamp.number(), honey.number());
        assertThat(numbers(ofCustomer.with(new SaleTerm(List.of())))).isEmpty();
    }

    @Test
    void addsUpEachDayAndCountsASaleOnce() {
        var lamp = cash(basket(LAMP).withCustomer(CUSTOMER));
        shop.bringBack(lamp.number(), 1, Quantity.ONE, new CashPayout(Money.of("24.90")));
        shop.setNow(opening.plus(Duration.ofDays(1)));
        cash(basket(HONEY).withCustomer(CUSTOMER));

        assertThat(list.days(OWNER, SaleListing.ALL))
                .containsExactly(
                        new DayOfSales(SATURDAY.plusDays(1), 1, Money.of("8.50"), 0, Money.ZERO),
                        new DayOfSales(SATURDAY, 2, Money.ZERO, 1, Money.of("-24.90")));
        var twice = SaleListing.ALL.with(new SaleTerm(
                List.of(new OfCustomers(List.of(CUSTOMER.id())), new WithArticles(List.of(LAMP.id(), HONEY.id())))));
        assertThat(DayOfSales.sum(list.days(OWNER, twice)).sales()).isEqualTo(3);
        assertThat(DayOfSales.sum(list.days(OWNER, SaleListing.of(SATURDAY, SATURDAY)))
                        .refunded())
                .isEqualTo(Money.of("-24.90"));
    }

    @Test
    void showsWhoMaySeeNoFiguresTheirOwnSalesAndTheOnesTheyName() {
        var own = sell(CASHIER, basket(LAMP), new Card(Money.of("24.90")));
        var others = cash(basket(HONEY));

        assertThat(list.page(CASHIER, SaleListing.ALL, SalePosition.START, 10))
                .extracting(ListedSale::number)
                .containsExactly(own.number());
        assertThat(list.page(CASHIER, SaleListing.ALL.with(new OfNumber(others.number())), SalePosition.START, 10))
                .extracting(ListedSale::number)
                .containsExactly(others.number());
        assertThatThrownBy(() -> list.days(CASHIER, SaleListing.ALL)).isInstanceOf(NotPermitted.class);
        var nobody = new SignedInStaff(OWNER.id(), "nobody", OWNER.role(), Set.of(Permission.SEE_FIGURES));
        assertThatThrownBy(() -> list.page(nobody, SaleListing.ALL, SalePosition.START, 10))
                .isInstanceOf(NotPermitted.class);
    }
}
