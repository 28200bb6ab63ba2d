package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.CHEESE;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.SoldLineId;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.CheckoutResult.CreditNoteNeeded;
import org.comptoir.pos.sales.CheckoutResult.NothingToPay;
import org.comptoir.pos.sales.CheckoutResult.RefundMissing;
import org.comptoir.pos.sales.CheckoutResult.ReturnOutdated;
import org.comptoir.pos.sales.CheckoutResult.ReturnTooMuch;
import org.comptoir.pos.sales.CheckoutResult.ReturnedVoucherSpent;
import org.comptoir.pos.sales.Payout.CardPayout;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Payout.CreditNote;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.tax.TaxSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class ReturnsTest {

    @Parameter
    TestEngine engine;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
    }

    @Test
    void acceptsReturnsAndRefundsThePricePaid() {
        var sold = shop.sell(basket(LAMP, HONEY), new Cash(Money.euros(50)));

        var back = shop.bringBack(sold.number(), 1, Quantity.ONE, new CashPayout(Money.of("24.90")));

        assertThat(back.total()).isEqualTo(Money.of("-24.90"));
        assertThat(back.taxes().gross()).isEqualTo(Money.of("-24.90"));
        assertThat(back.payouts()).containsExactly(SalePayout.plain(TenderKind.CASH, Money.of("24.90")));
        assertThat(back.articles()).isZero();
        assertThat(back.lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(LineKind.ARTICLE_RETURN);
            assertThat(line.quantity()).isEqualTo(Quantity.ONE);
            assertThat(line.returned()).isEqualTo(new SoldLineId(sold.number(), 1));
        });
        assertThat(shop.stock(LAMP)).isEqualTo(Quantity.ZERO);
        assertThat(shop.stock(HONEY)).isEqualTo(Quantity.of(-1));
        assertThat(shop.sales.byNumber(back.number())).contains(back);
    }

    private Sale bringBack(Sale sold, ReturnTerms terms, String words) {
        var item = new ReturnItem(shop.ticket(sold.number()), 1, terms);
        var line = BasketLine.of(item, Quantity.ONE).withNote(words);
        return ((Completed) shop.complete(Basket.EMPTY.with(line), new CashPayout(Money.of("24.90")))).sale();
    }

    private CheckoutResult complete(Basket basket, SignedInStaff by) {
        return shop.checkout()
                .complete(basket, List.of(), List.of(new CashPayout(Money.of("24.90"))), by, UUID.randomUUID());
    }

    @Test
    void signsReturns() {
        var sold = shop.sell(basket(LAMP), new Card(Money.of("24.90")));

        var back = shop.bringBack(
                sold.number(), 1, Quantity.ONE, new CreditNote(Money.of("24.90"), LocalDate.of(2027, 3, 7)));

        var text = shop.journal
                .entry(Chain.SALES, back.number().number())
                .orElseThrow()
                .content();
        assertThat(text).contains("line.1.returned.till=A\nline.1.returned.number=1\nline.1.returned.line=1\n");
        assertThat(text).doesNotContain(back.creditNotes().getFirst().code());
        assertThat(SignedSale.read(text)
                        .agreesWith(shop.sales.byNumber(back.number()).orElseThrow()))
                .isTrue();
    }

    @Test
    void refundsExactlyTheWholeInAnyNumberOfParts() {
        var line = BasketLine.of(CHEESE, Quantity.of("0.425")).with(new ShareOff(Percent.of("3.3")));
        var sold = shop.sell(
                Basket.EMPTY.with(line).with(HONEY, Quantity.of(3)).withDiscount(new ShareOff(Percent.of("7.7"))),
                new Cash(Money.euros(100)));
        var backs = new ArrayList<Sale>();

        for (var part : List.of("0.101", "0.2", "0.003", "0.121")) {
            backs.add(bringBack(sold, 1, Quantity.of(part)));
        }
        for (var i = 0; i < 3; i++) {
            backs.add(bringBack(sold, 2, Quantity.ONE));
        }

        assertThat(sum(backs)).isEqualTo(sold.total().negate());
        assertThat(tax(backs)).isEqualTo(sold.taxes().tax().negate());
        var reductions = backs.stream()
                .flatMap(back -> back.lines().stream())
                .flatMap(back -> back.reductions().stream())
                .map(reduction -> reduction.amount())
                .toList();
        assertThat(Money.sum(reductions)).isEqualTo(sold.discount().negate());
        assertThat(shop.ticket(sold.number()).lines())
                .allMatch(left -> left.returnable().isZero());
        assertThat(shop.stock(HONEY)).isEqualTo(Quantity.ZERO);
    }

    private Sale bringBack(Sale sold, int line, Quantity quantity) {
        var basket = shop.returned(sold.number(), line, quantity);
        var refund = basket.price(TestShop.BOOK).due().negate();
        return shop.bringBack(sold.number(), line, quantity, new CashPayout(refund));
    }

    private static Money sum(List<Sale> sales) {
        return Money.sum(sales.stream().map(Sale::total).toList());
    }

    private static Money tax(List<Sale> sales) {
        return Money.sum(sales.stream().map(Sale::taxes).map(TaxSummary::tax).toList());
    }

    @Test
    void acceptsNoMoreThanWasSoldMinusReturned() {
        var sold = shop.sell(basket(LAMP, LAMP), new Cash(Money.euros(50)));
        shop.bringBack(sold.number(), 1, Quantity.ONE, new CashPayout(Money.of("24.90")));
        var before = shop.traces();

        var result = shop.complete(shop.returned(sold.number(), 1, Quantity.of(2)), new CashPayout(Money.of("49.80")));

        assertThat(result).isEqualTo(new ReturnTooMuch(sold.number(), 1, Quantity.ONE));
        assertThat(shop.traces()).isEqualTo(before);
    }

    @Test
    void checksTheRemainingQuantityUnderALock() {
        var sold = shop.sell(basket(LAMP, LAMP, HONEY), new Cash(Money.euros(60)));
        var all = shop.returned(sold.number(), 1, Quantity.of(2));
        var other = shop.returned(sold.number(), 2, Quantity.ONE);
        shop.bringBack(sold.number(), 1, Quantity.ONE, new CashPayout(Money.of("24.90")));
        var before = shop.traces();

        assertThat(shop.complete(all, new CashPayout(Money.of("49.80"))))
                .isEqualTo(new ReturnTooMuch(sold.number(), 1, Quantity.ONE));
        assertThat(shop.complete(other, new CashPayout(Money.of("8.50")))).isEqualTo(new ReturnOutdated(sold.number()));
        assertThat(shop.traces()).isEqualTo(before);
    }

    @Test
    void acceptsTheSameReturnAtOneOfManyTillsOnly() throws Exception {
        var sold = shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        var basket = shop.returned(sold.number(), 1, Quantity.ONE);
        Callable<CheckoutResult> till = () -> shop.complete(basket, new CashPayout(Money.of("24.90")));

        try (var pool = Executors.newFixedThreadPool(6)) {
            var results = new ArrayList<CheckoutResult>();
            for (var future : pool.invokeAll(Collections.nCopies(12, till))) {
                results.add(future.get());
            }
            assertThat(results).filteredOn(Completed.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(result -> !(result instanceof Completed))
                    .containsOnly(new ReturnTooMuch(sold.number(), 1, Quantity.ZERO));
        }
        assertThat(shop.stock(LAMP)).isEqualTo(Quantity.ZERO);
    }

    @Test
    void answersARepeatedRequestWithTheFirstReturn() {
        var sold = shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        var basket = shop.returned(sold.number(), 1, Quantity.ONE);
        var id = UUID.randomUUID();
        var payouts = List.<org.comptoir.pos.sales.Payout>of(new CashPayout(Money.of("24.90")));

        var first = (Completed) shop.checkout().complete(basket, List.of(), payouts, OWNER, id);
        var repeated = shop.checkout().complete(basket, List.of(), payouts, OWNER, id);

        assertThat(repeated).isEqualTo(new Completed(first.sale(), true));
    }

    @Test
    void refusesTendersAndTooSmallPayoutsWhenOwingTheCustomer() {
        var sold = shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        var basket = shop.returned(sold.number(), 1, Quantity.ONE);

        assertThat(shop.complete(basket, new CashPayout(Money.euros(20))))
                .isEqualTo(new RefundMissing(Money.of("4.90")));
        assertThat(shop.checkout()
                        .complete(basket, List.<Tender>of(new Cash(Money.euros(1))), OWNER, UUID.randomUUID()))
                .isEqualTo(new NothingToPay(Money.of("24.90")));
    }

    @Test
    void requiresThePermissionToRefund() {
        var sold = shop.sell(basket(LAMP), new Cash(Money.euros(50)));
        var basket = shop.returned(sold.number(), 1, Quantity.ONE).with(LAMP, Quantity.ONE);

        assertThatThrownBy(() -> shop.checkout().complete(basket, List.of(), CASHIER, UUID.randomUUID()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void acceptsOnlyUnspentGiftVouchers() {
        var item = new VoucherItem("Bon cadeau", Money.euros(30), null);
        var sold =
                shop.sell(Basket.EMPTY.with(BasketLine.of(item)).with(BasketLine.of(item)), new Card(Money.euros(60)));
        var spent = TestShop.code(sold.lines().get(1).code());
        shop.sell(basket(HONEY), new VoucherTender(spent, Money.of("8.50")));

        var back = shop.bringBack(sold.number(), 1, Quantity.ONE, new CardPayout(Money.euros(30)));

        assertThat(back.turnover()).isEqualTo(Money.ZERO);
        assertThat(back.lines().getFirst().voucher())
                .isEqualTo(sold.lines().getFirst().voucher());
        var code = TestShop.code(sold.lines().getFirst().code());
        assertThat(shop.checkout()
                        .complete(
                                basket(HONEY),
                                List.of(new VoucherTender(code, Money.of("8.50"))),
                                OWNER,
                                UUID.randomUUID()))
                .isInstanceOf(CheckoutResult.VoucherRefused.class);
        assertThat(shop.complete(shop.returned(sold.number(), 2, Quantity.ONE), new CardPayout(Money.euros(30))))
                .isEqualTo(new ReturnedVoucherSpent(sold.number()));
    }

    @Test
    void refundsVoucherPaymentsAsACreditNote() {
        var voucher = shop.voucher(Money.euros(10));
        var sold =
                shop.sell(basket(LAMP, LAMP), new VoucherTender(voucher, Money.euros(10)), new Cash(Money.euros(50)));
        var basket = shop.returned(sold.number(), 1, Quantity.ONE);

        assertThat(shop.complete(basket, new CashPayout(Money.of("24.90"))))
                .isEqualTo(new CreditNoteNeeded(Money.euros(5)));
        var back = ((Completed)
                        shop.complete(basket, new CreditNote(Money.euros(5), null), new CashPayout(Money.of("19.90"))))
                .sale();

        var note = TestShop.code(back.creditNotes().getFirst().code());
        assertThat(shop.sell(basket(HONEY), new VoucherTender(note, Money.euros(5)), new Cash(Money.of("3.50")))
                        .total())
                .isEqualTo(Money.of("8.50"));
    }

    @Test
    void refusesTheSameLineTwiceInOneBasket() {
        var sold = shop.sell(basket(LAMP, LAMP), new Cash(Money.euros(50)));
        var line = BasketLine.of(new ReturnItem(shop.ticket(sold.number()), 1), Quantity.ONE);

        assertThatThrownBy(() -> Basket.EMPTY.with(line).with(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
