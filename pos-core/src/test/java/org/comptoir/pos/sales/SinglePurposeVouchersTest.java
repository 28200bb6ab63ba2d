package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.CHEESE;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.REDUCED;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.trail.CoveredRowsCheck;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.PricedLine;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.CheckoutResult.VoucherAboveGoods;
import org.comptoir.pos.sales.CheckoutResult.VoucherReason;
import org.comptoir.pos.sales.CheckoutResult.VoucherRefused;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.vouchers.VoucherBalanceCheck;
import org.comptoir.pos.vouchers.VoucherChangeResult.Replaced;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherDesk;
import org.comptoir.pos.vouchers.VoucherOrigin;
import org.comptoir.pos.vouchers.Vouchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Vouchers that are taxed when they are sold, and not again when they are spent.
@ParameterizedClass
@EnumSource(TestEngine.class)
class SinglePurposeVouchersTest {

    private static final String NAME = "Bon à usage unique";

    @Parameter
    TestEngine engine;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
    }

    @Test
    void isTurnoverAtItsRateWhenItIsSold() {
        var sold = sellVoucher(20);

        assertThat(sold.turnover()).isEqualTo(Money.euros(20));
        assertThat(sold.taxes().rows())
                .containsExactly(new TaxSummary.Row(REDUCED, Money.of("18.96"), Money.of("1.04")));
        var voucher = shop.vouchers.withCodes(List.of(code(sold))).getFirst();
        assertThat(voucher.tax()).isEqualTo(REDUCED);
        assertThat(voucher.origin()).isEqualTo(VoucherOrigin.SOLD);
        assertThat(entry(sold)).isInstanceOf(SignedSaleV7.class);
        assertThat(findings()).isEmpty();
    }

    @Test
    void lowersTheTurnoverOfTheGoodsThatItPays() {
        var code = code(sellVoucher(20));

        var sold = shop.sell(basket(HONEY, LAMP), tender(code, "8.50"), new Card(Money.of("24.90")));

        assertThat(sold.turnover()).isEqualTo(Money.of("24.90"));
        assertThat(sold.tenders()).hasSize(1);
        var use = sold.lines().getLast();
        assertThat(use.kind()).isEqualTo(LineKind.SINGLE_VOUCHER_USE);
        assertThat(use.description()).isEqualTo(NAME);
        assertThat(use.total()).isEqualTo(Money.of("-8.50"));
        assertThat(use.left()).as("the rest stays on it").isEqualTo(Money.of("11.50"));
        assertThat(shop.sales.byNumber(sold.number())).hasValue(sold);
        assertThat(sold.articles()).isEqualTo(2);
        assertThat(findings()).isEmpty();
    }

    @Test
    void paysNoGoodsOfAnotherRate() {
        var code = code(sellVoucher(50));

        assertThat(pay(basket(LAMP), tender(code, "24.90")))
                .isEqualTo(new VoucherAboveGoods(code, REDUCED, Money.ZERO));
        assertThat(pay(basket(LAMP, HONEY), tender(code, "33.40")))
                .isEqualTo(new VoucherAboveGoods(code, REDUCED, Money.of("8.50")));
        assertThat(pay(basket(HONEY), tender(code, "5.00"), tender(code, "5.00")))
                .isEqualTo(new VoucherAboveGoods(code, REDUCED, Money.of("3.50")));
    }

    @Test
    void isWorthItsAmountAfterTheRateHasChanged() {
        var code = code(sellVoucher(20));
        var later = new TaxRate(REDUCED.code(), Percent.whole(6));
        var honey =
                new ArticleItem(HONEY.id(), HONEY.code(), HONEY.name(), HONEY.soldBy(), false, later, Money.of("8.50"));

        var sold = shop.sell(basket(honey), tender(code, "8.50"));

        assertThat(sold.taxes().rows()).containsExactly(new TaxSummary.Row(later, Money.ZERO, Money.ZERO));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aRequestThatIsRepeatedSpendsItOnce() {
        var code = code(sellVoucher(20));
        var id = UUID.randomUUID();
        var first = shop.checkout().complete(basket(HONEY), List.of(tender(code, "8.50")), OWNER, id);
        var again = shop.checkout().complete(basket(HONEY), List.of(tender(code, "8.50")), OWNER, id);

        assertThat(again).isEqualTo(new Completed(((Completed) first).sale(), true));
        assertThat(balance(code)).isEqualTo(Money.of("11.50"));
    }

    @Test
    void isRefusedOnceItIsSpent() {
        var code = code(sellVoucher(10));

        assertThat(pay(basket(CHEESE, Quantity.ONE), tender(code, "31.20")))
                .isEqualTo(new VoucherRefused(code, VoucherReason.NOT_ENOUGH, Money.euros(10)));
    }

    @Test
    void returnedGoodsGiveTheirShareBackAsAVoucherOfTheSameRate() {
        var code = code(sellVoucher(10));
        var cheese = shop.sell(
                basket(CHEESE, Quantity.ONE).with(LAMP, Quantity.ONE),
                tender(code, "10.00"),
                new Card(Money.of("46.10")));

        var half = shop.bringBack(cheese.number(), 1, Quantity.of("0.5"), new Payout.CardPayout(Money.of("10.60")));
        var rest = shop.bringBack(cheese.number(), 1, Quantity.of("0.5"), new Payout.CardPayout(Money.of("10.60")));

        var back = half.lines().getLast();
        assertThat(back.kind()).isEqualTo(LineKind.SINGLE_VOUCHER_BACK);
        assertThat(back.total()).isEqualTo(Money.euros(5));
        assertThat(half.vouchersSold()).containsExactly(back);
        var voucher = shop.vouchers.withCodes(List.of(code(half))).getFirst();
        assertThat(voucher.tax()).isEqualTo(REDUCED);
        assertThat(voucher.origin()).isEqualTo(VoucherOrigin.CREDIT_NOTE);
        var all = cheese.taxes().plus(half.taxes()).plus(rest.taxes());
        assertThat(all.rows().stream().filter(row -> row.rate().equals(REDUCED)))
                .as("not a cent of VAT is left")
                .containsExactly(new TaxSummary.Row(REDUCED, Money.ZERO, Money.ZERO));
        shop.sell(basket(HONEY), tender(code(half), "5.00"), new Card(Money.of("3.50")));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aShareAboveTheWorthOfOneVoucherComesBackAsSeveral() {
        var codes = List.of(code(sellVoucher(10_000)), code(sellVoucher(10_000)));
        var watch = new ArticleItem(
                HONEY.id(), HONEY.code(), HONEY.name(), HONEY.soldBy(), false, REDUCED, Money.euros(12_000));
        var sold = shop.sell(basket(watch), tender(codes.getFirst(), "10000"), tender(codes.getLast(), "2000"));

        var back = shop.bringBack(sold.number(), 1, Quantity.ONE);

        assertThat(back.vouchersSold())
                .extracting(SaleLine::total)
                .containsExactly(Money.euros(10_000), Money.euros(2_000));
        assertThat(findings()).isEmpty();
    }

    @Test
    void inAnExchangeTheSharePaysForTheNewGoodsFirst() {
        var code = code(sellVoucher(20));
        var sold = shop.sell(basket(HONEY, Quantity.of(2)), tender(code, "17.00"));
        var item = new ReturnItem(shop.ticket(sold.number()), 1);
        var exchange = basket(HONEY).with(BasketLine.of(item, Quantity.of(2)));

        assertThat(exchange.price(TestShop.BOOK).due()).isEqualTo(Money.ZERO);
        var exchanged = shop.sell(exchange);

        assertThat(exchanged.vouchersSold())
                .singleElement()
                .satisfies(line -> assertThat(line.total()).isEqualTo(Money.of("8.50")));
        assertThat(exchanged.turnover()).isEqualTo(Money.ZERO);
        assertThat(findings()).isEmpty();
    }

    @Test
    void inAnExchangePointsThatLowerPricesTurnNoShareIntoMoney() {
        var code = code(sellVoucher(20));
        var sold = shop.sell(basket(HONEY, Quantity.of(2)), tender(code, "17.00"));
        var item = new ReturnItem(shop.ticket(sold.number()), 1);
        var exchange =
                basket(HONEY, LAMP).with(BasketLine.of(item, Quantity.of(2))).withCustomer(TestShop.CUSTOMER);
        var priced = exchange.price(TestShop.BOOK);
        assertThat(priced.due()).isEqualTo(Money.of("24.90"));
        var points = new Tender.Points(10, Money.euros(10));
        assertThat(new SinglePurposeLimit(priced, PointsUse.REDUCE).raised(List.of(points)))
                .isEqualTo(Money.of("2.54"));
        assertThat(new SinglePurposeLimit(priced, PointsUse.PAY).raised(List.of(points)))
                .isEqualTo(Money.ZERO);

        var lowered = priced.reducedBy(10, Money.euros(10));

        assertThat(lowered.lines().stream().map(PricedLine::total))
                .as("8.50 and 2.54 given back in one voucher")
                .containsExactly(Money.of("5.96"), Money.of("17.44"), Money.of("-17.00"), Money.of("11.04"));
        assertThat(lowered.taxes().rows())
                .extracting(TaxSummary.Row::gross)
                .containsExactly(Money.of("17.44"), Money.ZERO);
        assertThat(lowered.open(REDUCED)).isEqualTo(Money.ZERO);
    }

    @Test
    void isTakenBackWhileItIsUnspent() {
        var sold = sellVoucher(20);

        var back = shop.bringBack(sold.number(), 1, Quantity.ONE, new Payout.CardPayout(Money.euros(20)));

        assertThat(back.turnover()).isEqualTo(Money.euros(-20));
        assertThat(back.lines().getFirst().kind()).isEqualTo(LineKind.SINGLE_VOUCHER_RETURN);
        assertThat(sold.taxes().plus(back.taxes()).tax()).isEqualTo(Money.ZERO);
        assertThat(findings()).isEmpty();

        var spent = sellVoucher(20);
        shop.sell(basket(HONEY), tender(code(spent), "8.50"));
        assertThat(shop.complete(
                        shop.returned(spent.number(), 1, Quantity.ONE), new Payout.CardPayout(Money.euros(20))))
                .isEqualTo(new CheckoutResult.ReturnedVoucherSpent(spent.number()));
    }

    @Test
    void theOneInThePlaceOfALostOneKeepsKindRateAndName() {
        var lost = code(sellVoucher(20));
        var desk = new VoucherDesk(shop.database, shop, new JournalTrail(shop.journal));
        var id = shop.vouchers.withCodes(List.of(lost)).getFirst().id();
        var made = ((Replaced) desk.replace(OWNER, id, "lost")).replacement();
        assertThat(made.tax()).isEqualTo(REDUCED);

        var sold = shop.sell(basket(HONEY), tender(made.code(), "8.50"));

        assertThat(sold.lines().getLast().description()).isEqualTo(NAME);
        assertThat(findings()).isEmpty();
        byHand("update voucher set tax_rate_bp = 2000 where replaces_id is not null");
        assertThat(pay(basket(HONEY), tender(made.code(), "8.50")))
                .isEqualTo(new VoucherRefused(made.code(), VoucherReason.UNSIGNED, Money.ZERO));
        assertThat(findings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update voucher set tax_rate_bp = 2000",
                "update voucher set purpose = 'MULTI', tax_code = null, tax_rate_bp = null",
                "update voucher set purpose = 'MULTI'",
                "update sale_line set kind = 'VOUCHER', tax_code = null, tax_rate_bp = null",
                "update sale_line set tax_rate_bp = 2000",
                "update sale_tax set net_cents = 0, tax_cents = 0"
            })
    void namesWhatSomebodyWroteByHand(String sql) {
        sellVoucher(20);
        assertThat(findings()).isEmpty();

        byHand(sql);

        assertThat(findings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update voucher set tax_rate_bp = 2000",
                "update voucher set purpose = 'MULTI', tax_code = null, tax_rate_bp = null"
            })
    void isRefusedOnceItsKindWasChangedByHand(String sql) {
        var code = code(sellVoucher(20));
        byHand(sql);

        assertThat(pay(basket(HONEY), tender(code, "8.50")))
                .isEqualTo(new VoucherRefused(code, VoucherReason.UNSIGNED, Money.ZERO));
    }

    private Sale sellVoucher(int euros) {
        var item = new VoucherItem(NAME, Money.euros(euros), LocalDate.of(2027, 3, 7), REDUCED);
        return shop.sell(Basket.EMPTY.with(BasketLine.of(item)), new Card(Money.euros(euros)));
    }

    private static VoucherCode code(Sale sold) {
        return TestShop.code(sold.vouchersSold().getFirst().code());
    }

    private static VoucherTender tender(VoucherCode code, String amount) {
        return new VoucherTender(code, Money.of(amount));
    }

    private CheckoutResult pay(Basket basket, Tender... tenders) {
        return shop.checkout().complete(basket, List.of(tenders), OWNER, UUID.randomUUID());
    }

    private Money balance(VoucherCode code) {
        return shop.vouchers.withCodes(List.of(code)).getFirst().balance();
    }

    private SignedSale entry(Sale sale) {
        return SignedSale.read(shop.journal
                .entry(Chain.SALES, sale.number().number())
                .orElseThrow()
                .content());
    }

    private void byHand(String sql) {
        TestDatabases.ownerOf(shop.database)
                .run(session -> session.createNativeMutationQuery(sql).executeUpdate());
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new VoucherBalanceCheck(shop.database).run(findings::add);
        new SalesCheck(shop.database, shop.till.id()).run(findings::add, (number, signed) -> {});
        new CoveredRowsCheck(shop.database, shop.journal, Vouchers.COVERED).run(findings::add);
        return findings;
    }
}
