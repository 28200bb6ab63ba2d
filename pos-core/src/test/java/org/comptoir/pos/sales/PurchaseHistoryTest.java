package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.vouchers.VoucherSeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class PurchaseHistoryTest {

    private static final CustomerId JEANNE = CUSTOMER.id();
    private static final CustomerId STRANGER = new CustomerId(78);

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private Instant opening;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        opening = shop.instant();
    }

    @Test
    void tellsWhoBoughtWhenForTheLastTime() {
        sell(basket(LAMP));
        shop.setNow(opening.plus(Duration.ofDays(3)));
        var last = sell(basket(HONEY)).soldAt();

        var bought = asked(history -> history.lastPurchases(List.of(STRANGER, JEANNE)));
        assertThat(bought).hasSize(1).containsEntry(JEANNE, last);
    }

    @Test
    void countsWhatIsBroughtBackAgainstTheTurnover() {
        var sold = sell(basket(LAMP, HONEY));
        var back = shop.returned(sold.number(), 1, Quantity.ONE).withCustomer(CUSTOMER);
        assertThat(shop.complete(back, new CashPayout(Money.of("24.90")))).isInstanceOf(CheckoutResult.Completed.class);

        assertThat(turnoverSince(opening)).isEqualTo(Money.of("8.50"));
        var ofDay = asked(history -> history.between(opening, opening.plusSeconds(1)));
        assertThat(ofDay)
                .extracting(CustomerTurnover::turnover, CustomerTurnover::purchases)
                .containsExactly(tuple(Money.of("8.50"), 2));
    }

    @Test
    void countsAGiftVoucherWhenItIsSpentAndNotWhenItIsSold() {
        var sold = sell(Basket.EMPTY.with(BasketLine.of(new VoucherItem("Bon cadeau", Money.euros(30), null))));
        assertThat(turnoverSince(opening)).isEqualTo(Money.ZERO);

        var code = TestShop.code(sold.vouchersSold().getFirst().code());
        shop.sell(basket(LAMP).withCustomer(CUSTOMER), new VoucherTender(code, Money.of("24.90")));

        assertThat(turnoverSince(opening)).isEqualTo(Money.of("24.90"));
    }

    @Test
    void leavesOutWhatWasBoughtBeforeAndAfterThePeriod() {
        sell(basket(LAMP));
        var start = opening.plus(Duration.ofDays(1));
        shop.setNow(start);
        sell(basket(HONEY));
        var finish = opening.plus(Duration.ofDays(2));
        shop.setNow(finish);
        sell(basket(LAMP));

        var ofPeriod = asked(history -> history.between(start, finish));
        assertThat(ofPeriod).containsExactly(new CustomerTurnover(JEANNE, Money.of("8.50"), 1, start));
    }

    @Test
    void listsTheLatestPurchasesWithTheirLines() {
        sell(basket(LAMP));
        shop.setNow(opening.plus(Duration.ofDays(1)));
        var second = sell(basket(HONEY, LAMP));
        shop.sell(basket(LAMP), new Cash(Money.euros(50)));

        var latest = asked(history -> history.latest(JEANNE, 1));

        assertThat(latest).singleElement().satisfies(purchase -> {
            assertThat(purchase.number()).isEqualTo(second.number());
            assertThat(purchase.total()).isEqualTo(Money.of("33.40"));
            assertThat(purchase.lines())
                    .extracting(CustomerPurchase.Line::description)
                    .containsExactly("Miel de châtaignier", "Lampe à poser");
        });
        var none = asked(history -> history.latest(STRANGER, 5));
        assertThat(none).isEmpty();
    }

    @Test
    void addsUpAllPurchasesOfACustomer() {
        var first = sell(basket(LAMP, HONEY));
        shop.setNow(opening.plus(Duration.ofDays(2)));
        sell(basket(HONEY));
        var back = shop.returned(first.number(), 1, Quantity.ONE).withCustomer(CUSTOMER);
        shop.complete(back, new CashPayout(Money.of("24.90")));
        var day = TestShop.BOOK.day();

        var totals = asked(history -> history.totals(JEANNE, opening.plus(Duration.ofDays(1)), day.plusDays(1)));

        assertThat(totals.purchases()).as("what came back is none").isEqualTo(2);
        assertThat(totals.spent()).isEqualTo(Money.of("41.90"));
        assertThat(totals.last()).contains(shop.instant());
        assertThat(totals.since()).isEqualTo(Money.of("-16.40"));
        assertThat(totals.days()).containsOnly(Map.entry(day.plusDays(2), Money.of("-16.40")));
        assertThat(this.<CustomerTotals>asked(history -> history.totals(STRANGER, opening, day)))
                .isEqualTo(CustomerTotals.NONE);
    }

    @Test
    void countsWhatASinglePurposeVoucherPaidWholeAsAPurchase() {
        var item = new VoucherItem("Bon", Money.euros(30), null, TestShop.NORMAL);
        var voucher = sell(Basket.EMPTY.with(BasketLine.of(item)));
        var code = TestShop.code(voucher.vouchersSold().getFirst().code());
        var sold = shop.sell(basket(LAMP).withCustomer(CUSTOMER), new VoucherTender(code, Money.of("24.90")));
        assertThat(sold.total()).isEqualTo(Money.ZERO);
        shop.complete(shop.returned(sold.number(), 1, Quantity.ONE).withCustomer(CUSTOMER));
        var day = TestShop.BOOK.day();

        var totals = asked(history -> history.totals(JEANNE, opening, day));
        assertThat(totals.purchases()).as("without the return").isEqualTo(2);
        assertThat(uses(day)).containsExactly(new CardUse(JEANNE, OWNER.name(), day, 2));
    }

    @Test
    void countsTheUsesOfAMergedCardForTheCustomerWhoseItIsNow() {
        sell(basket(LAMP));
        shop.database.run(session -> MergedCustomers.merge(session, JEANNE, STRANGER, shop.instant()));

        var day = TestShop.BOOK.day();
        assertThat(uses(day)).containsExactly(new CardUse(STRANGER, OWNER.name(), day, 1));
    }

    private List<CardUse> uses(LocalDate day) {
        return shop.database.read(session -> CardUses.between(session, day, day));
    }

    @Test
    void tellsWhatTheVouchersOfASeriesBroughtBack() {
        var given = shop.vouchers.issueSeries(OWNER, VoucherSeries.ofBearers("Spring", 3, Money.euros(10), null));
        shop.vouchers.issueSeries(OWNER, VoucherSeries.ofBearers("Autumn", 1, Money.euros(10), null));
        shop.sell(
                basket(LAMP),
                new VoucherTender(given.get(0).code(), Money.euros(10)),
                new VoucherTender(given.get(1).code(), Money.euros(5)),
                new Cash(Money.euros(10)));

        var spring = asked(history -> history.ofVouchers("Spring"));
        assertThat(spring).isEqualTo(new VoucherTurnover(2, Money.euros(15), Money.of("24.90")));
        var autumn = asked(history -> history.ofVouchers("Autumn"));
        assertThat(autumn).isEqualTo(new VoucherTurnover(0, Money.ZERO, Money.ZERO));
    }

    private Sale sell(Basket basket) {
        return shop.sell(basket.withCustomer(CUSTOMER), new Cash(Money.euros(100)));
    }

    private Money turnoverSince(Instant since) {
        return asked(history -> history.turnoverSince(List.of(JEANNE), since)).getOrDefault(JEANNE, Money.ZERO);
    }

    private <T> T asked(Function<PurchaseHistory, T> question) {
        return shop.database.read(session -> question.apply(new PurchaseHistory(session)));
    }
}
