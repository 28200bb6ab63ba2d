package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.CHEESE;
import static org.comptoir.pos.sales.TestShop.CUSTOMER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.pricing.ReturnChoice;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.ReturnedGoods;
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
import org.comptoir.pos.sales.Tender.Points;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.tender.PointsUse;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.stock.StockMovement;
import org.comptoir.pos.stock.StockReason;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class ReturnsTest {

    private static final SignedInStaff MANAGER = new SignedInStaff(new StaffId(3), "Ines Faure", Role.MANAGER);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

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

    @Test
    void keepsWhyGoodsWereReturnedAndSignsIt() {
        var sold = shop.sell(basket(LAMP, LAMP), new Cash(Money.euros(50)));
        var terms = new ReturnTerms(ReturnReason.COLOUR, ReturnedGoods.RESTOCKED);

        var back = bringBack(sold, terms, "trop vive");

        assertThat(back.lines().getFirst().terms()).isEqualTo(terms);
        assertThat(back.lines().getFirst().note()).isEqualTo("trop vive");
        assertThat(shop.sales.byNumber(back.number())).contains(back);
        assertThat(shop.stock(LAMP)).isEqualTo(Quantity.of(-1));
        var text = shop.journal
                .entry(Chain.SALES, back.number().number())
                .orElseThrow()
                .content();
        assertThat(text)
                .startsWith("version=3\n")
                .endsWith("terms=1\nterms.1.line=1\nterms.1.reason=COLOUR\nterms.1.goods=RESTOCKED\n")
                .doesNotContain("trop vive");
        assertThat(SignedSale.read(text).agreesWith(back)).isTrue();
    }

    private Sale bringBack(Sale sold, ReturnTerms terms, String words) {
        var item = new ReturnItem(shop.ticket(sold.number()), 1, terms);
        var line = BasketLine.of(item, Quantity.ONE).withNote(words);
        return ((Completed) shop.complete(Basket.EMPTY.with(line), new CashPayout(Money.of("24.90")))).sale();
    }

    @Test
    void signsTheWordsOfTheShopsOwnReasonAndTellsWhenSomebodyChangesThem() {
        var sold = shop.sell(basket(LAMP, LAMP, LAMP), new Cash(Money.euros(80)));
        var own = ReturnChoice.own("Reçu deux fois").terms();
        var back = bringBack(sold, own, "de sa tante");
        var usual = bringBack(sold, ReturnTerms.DEFAULT.with(ReturnReason.OTHER), "");

        var text = shop.journal
                .entry(Chain.SALES, back.number().number())
                .orElseThrow()
                .content();
        assertThat(text)
                .startsWith("version=5\n")
                .endsWith("reasons=1\nreasons.1.line=1\nreasons.1.words=Reçu deux fois\n")
                .doesNotContain("tante");
        assertThat(shop.sales.byNumber(back.number())).contains(back);
        assertThat(back.lines().getFirst().terms()).isEqualTo(own);
        assertThat(findings()).isEmpty();
        var day = sold.businessDay();
        assertThat(new ReturnsByReason(shop.database).of(OWNER, day, day))
                .containsExactlyInAnyOrder(
                        new ReturnsByReason.Row(own, 1, Money.of("24.90")),
                        new ReturnsByReason.Row(
                                Objects.requireNonNull(usual.lines().getFirst().terms()), 1, Money.of("24.90")));
        assertThat(new ReturnsByReason(shop.database).of(OWNER, day.plusDays(1), day.plusDays(1)))
                .isEmpty();

        change("return_words = 'Perdu'", back);
        change("return_words = 'Perdu'", usual);
        assertThat(findings())
                .anySatisfy(finding -> assertThat(finding.toString()).contains("reasons.1.words", "Reçu deux fois"))
                .anySatisfy(finding -> assertThat(finding.toString()).contains("line.1.words", "Perdu"));
    }

    @Test
    void theLastDayIsTheOwnersToMove() {
        var sold = shop.sell(basket(LAMP, LAMP, LAMP), new Cash(Money.euros(80)));
        var item = new ReturnItem(shop.ticket(sold.number()), 1, ReturnTerms.DEFAULT);
        var late = Basket.EMPTY.with(BasketLine.of(item, Quantity.ONE));
        var period = new ReturnPeriod(30);
        shop.returnPeriod(period);
        shop.setNow(shop.instant().plus(30, ChronoUnit.DAYS));
        assertThat(complete(late, MANAGER)).as("on the last day").isInstanceOf(Completed.class);

        shop.setNow(shop.instant().plus(1, ChronoUnit.DAYS));
        var again = new ReturnItem(shop.ticket(sold.number()), 1, ReturnTerms.DEFAULT);
        var over = Basket.EMPTY.with(BasketLine.of(again, Quantity.ONE));
        var today = shop.checkout().priceBook(PARIS).day();
        assertThatThrownBy(() -> complete(over, MANAGER))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refused -> assertThat(refused.permission()).isEqualTo(Permission.RETURN_LATE));
        assertThatThrownBy(() -> complete(over.withLateReturnsApproved(MANAGER, period, today), MANAGER))
                .isInstanceOf(NotPermitted.class);
        var faulty = new ReturnItem(shop.ticket(sold.number()), 1, ReturnTerms.DEFAULT.with(ReturnReason.FAULTY));
        assertThat(complete(Basket.EMPTY.with(BasketLine.of(faulty, Quantity.ONE)), MANAGER))
                .as("the legal guarantee outlives the shop's period")
                .isInstanceOf(Completed.class);

        var left = new ReturnItem(shop.ticket(sold.number()), 1, ReturnTerms.DEFAULT);
        var allowed =
                Basket.EMPTY.with(BasketLine.of(left, Quantity.ONE)).withLateReturnsApproved(OWNER, period, today);
        assertThat(complete(allowed, MANAGER)).isInstanceOf(Completed.class);
        assertThat(shop.journal.eventsAfter(TillId.FIRST, 0, 100))
                .filteredOn(entry -> entry.kind().equals("return-late"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content())
                        .contains(sold.number().toString(), MANAGER.name(), "allowed by " + OWNER.name()));
    }

    private CheckoutResult complete(Basket basket, SignedInStaff by) {
        return shop.checkout()
                .complete(basket, List.of(), List.of(new CashPayout(Money.of("24.90"))), by, UUID.randomUUID());
    }

    @Test
    void takesBackEachPointOnceThatLoweredThePrices() {
        shop.tenderRules(TenderRules.DEFAULT.with(PointsUse.REDUCE));
        var spending = spending();
        var bought = basket(LAMP, LAMP, LAMP).with(HONEY, Quantity.ONE).withCustomer(CUSTOMER);
        var sold = ((Completed) spending.complete(
                        bought,
                        List.of(new Points(1000, Money.euros(10)), new Card(Money.of("73.20"))),
                        OWNER,
                        UUID.randomUUID()))
                .sale();
        assertThat(sold.total()).isEqualTo(Money.of("73.20"));
        assertThat(sold.taxes().gross()).as("VAT of the lowered prices").isEqualTo(Money.of("73.20"));
        assertThat(sold.tenders()).extracting(SaleTender::kind).containsExactly(TenderKind.CARD);
        assertThat(sold.points().spent()).isEqualTo(1000);
        assertThat(sold.lines())
                .extracting(SaleLine::reducedByPoints)
                .containsExactly(Money.of("8.98"), Money.of("1.02"));
        var text = shop.journal
                .entry(Chain.SALES, sold.number().number())
                .orElseThrow()
                .content();
        assertThat(text).startsWith("version=6\n").endsWith("pointsoff=1000\n").contains("reduction.1.kind=POINTS");

        var money = Money.ZERO;
        var points = 0;
        for (var line : new int[] {1, 2, 1, 1}) {
            var priced = shop.returned(sold.number(), line, Quantity.ONE).price(TestShop.BOOK);
            var back = ((Completed) spending.complete(
                            shop.returned(sold.number(), line, Quantity.ONE),
                            List.of(),
                            List.of(new CardPayout(priced.due().negate())),
                            OWNER,
                            UUID.randomUUID()))
                    .sale();
            money = money.plus(back.total());
            points += back.payouts().stream().mapToInt(SalePayout::points).sum();
            assertThat(shop.sales.byNumber(back.number())).contains(back);
        }
        assertThat(money).isEqualTo(Money.of("-73.20"));
        assertThat(points).isEqualTo(1000);
        assertThat(findings()).isEmpty();
    }

    /// Of a customer who has any number of points.
    private Checkout spending() {
        return shop.checkout((session, sale) -> new ParticipantResult.PointsMoved(
                0,
                sale.pointsSpent(),
                0,
                sale.returns().stream().mapToInt(ReturnedShare::pointsSpent).sum(),
                0));
    }

    @Test
    void pointsLowerNoPriceButThatOfGoodsAndARepeatedRequestIsTheSameSale() {
        shop.tenderRules(TenderRules.DEFAULT.with(PointsUse.REDUCE));
        var spending = spending();
        var bought = basket(HONEY)
                .with(BasketLine.of(new VoucherItem("Bon cadeau", Money.euros(20), null)))
                .withCustomer(CUSTOMER);
        assertThat(spending.complete(
                        bought,
                        List.of(new Points(900, Money.euros(9)), new Card(Money.of("19.50"))),
                        OWNER,
                        UUID.randomUUID()))
                .isEqualTo(new CheckoutResult.PointsAboveGoods(Money.of("8.50")));

        var request = UUID.randomUUID();
        var tenders = List.<Tender>of(new Points(850, Money.of("8.50")), new Card(Money.euros(20)));
        var first = (Completed) spending.complete(bought, tenders, OWNER, request);
        shop.tenderRules(TenderRules.DEFAULT);
        assertThat(spending.complete(bought, tenders, OWNER, request)).isEqualTo(new Completed(first.sale(), true));
        assertThat(first.sale().taxes().gross()).isEqualTo(Money.ZERO);
        assertThat(first.sale().total()).isEqualTo(Money.euros(20));

        var back = spending.complete(
                shop.returned(first.sale().number(), 1, Quantity.ONE), List.of(), List.of(), OWNER, UUID.randomUUID());
        assertThat(((Completed) back).sale().payouts())
                .as("what cost nothing gives points back, and no money")
                .containsExactly(new SalePayout(TenderKind.POINTS, Money.ZERO, 850, null, "", null));
        assertThat(findings()).isEmpty();
    }

    @Test
    void writesOffWhatCannotBeSoldAgain() {
        var sold = shop.sell(basket(LAMP), new Cash(Money.euros(50)));

        var back = bringBack(sold, ReturnTerms.DEFAULT.with(ReturnReason.FAULTY), "");

        assertThat(back.lines().getFirst().isWrittenOff()).isTrue();
        assertThat(shop.stock(LAMP)).isEqualTo(Quantity.of(-1));
        var stock = new Stock(shop.database, shop, new JournalTrail(shop.journal));
        assertThat(stock.movements(LAMP.id(), 10))
                .extracting(StockMovement::reason)
                .containsExactlyInAnyOrder(StockReason.SALE, StockReason.RETURN, StockReason.LOSS);
        assertThat(findings()).isEmpty();
    }

    @Test
    void tellsWhenSomebodyChangesWhyGoodsWereReturned() {
        var sold = shop.sell(basket(LAMP, LAMP), new Cash(Money.euros(50)));
        var stated = bringBack(sold, ReturnTerms.DEFAULT.with(ReturnReason.FAULTY), "");
        var unstated = shop.bringBack(sold.number(), 1, Quantity.ONE, new CashPayout(Money.of("24.90")));

        change("return_goods = 'RESTOCKED'", stated);
        change("return_reason = 'OTHER', return_goods = 'RESTOCKED'", unstated);

        assertThat(findings())
                .anySatisfy(finding -> assertThat(finding.toString()).contains("terms.1.goods", "WRITTEN_OFF"))
                .anySatisfy(finding -> assertThat(finding.toString()).contains("line.1.reason", "OTHER"));
    }

    private void change(String set, Sale sale) {
        TestDatabases.ownerOf(shop.database)
                .run(session -> session.createNativeMutationQuery("update sale_line set " + set
                                + " where sale_id = (select id from sale where number = "
                                + sale.number().number() + ")")
                        .executeUpdate());
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new SalesCheck(shop.database, TillId.FIRST).run(findings::add, (number, signed) -> {});
        return findings;
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
    void exchangesForAMoreExpensiveArticle() {
        var sold = shop.sell(basket(HONEY), new Cash(Money.euros(10)));
        var exchange = shop.returned(sold.number(), 1, Quantity.ONE).with(LAMP, Quantity.ONE);

        var sale = shop.sell(exchange, new Cash(Money.euros(20)));

        assertThat(sale.total()).isEqualTo(Money.of("16.40"));
        assertThat(sale.change()).isEqualTo(Money.of("3.60"));
        assertThat(sale.payouts()).isEmpty();
        assertThat(sale.articles()).isEqualTo(1);
        assertThat(sale.taxes().rows())
                .extracting(TaxSummary.Row::gross)
                .containsExactly(Money.of("24.90"), Money.of("-8.50"));
        assertThat(shop.sales.byNumber(sale.number())).contains(sale);
    }

    @Test
    void exchangesForACheaperArticle() {
        var sold = shop.sell(basket(LAMP), new Card(Money.of("24.90")));
        var exchange = shop.returned(sold.number(), 1, Quantity.ONE).with(HONEY, Quantity.ONE);

        var result = shop.complete(exchange, new CardPayout(Money.of("16.40")));

        var sale = ((Completed) result).sale();
        assertThat(sale.total()).isEqualTo(Money.of("-16.40"));
        assertThat(sale.lines()).extracting(SaleLine::kind).containsExactly(LineKind.ARTICLE_RETURN, LineKind.ARTICLE);
        assertThat(shop.stock(HONEY)).isEqualTo(Quantity.of(-1));
    }

    @Test
    void exchangesForTheSameArticleWithoutPayment() {
        var sold = shop.sell(basket(LAMP), new Card(Money.of("24.90")));
        var exchange = shop.returned(sold.number(), 1, Quantity.ONE).with(LAMP, Quantity.ONE);

        var sale = shop.sell(exchange);

        assertThat(sale.total()).isEqualTo(Money.ZERO);
        assertThat(sale.taxes().tax()).isEqualTo(Money.ZERO);
    }

    @Test
    void returnsGoodsFromAnExchange() {
        var sold = shop.sell(basket(HONEY), new Cash(Money.euros(10)));
        var exchange = shop.sell(
                shop.returned(sold.number(), 1, Quantity.ONE).with(LAMP, Quantity.ONE), new Card(Money.of("16.40")));

        var back = shop.bringBack(exchange.number(), 2, Quantity.ONE, new CardPayout(Money.of("24.90")));

        assertThat(back.total()).isEqualTo(Money.of("-24.90"));
        assertThat(shop.ticket(exchange.number()).lines()).hasSize(1);
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
    void movesPointsInProportionAndNeverAsMoney() {
        var shares = new ArrayList<ReturnedShare>();
        SaleParticipant loyalty = (session, sale) -> {
            shares.addAll(sale.returns());
            return new ParticipantResult.PointsMoved(
                    sale.pointsSpent() > 0 ? 7 : 0,
                    sale.pointsSpent(),
                    sale.returns().stream()
                            .mapToInt(ReturnedShare::pointsEarned)
                            .sum(),
                    sale.returns().stream().mapToInt(ReturnedShare::pointsSpent).sum(),
                    0);
        };
        var checkout = shop.checkout(loyalty);
        List<Tender> tenders = List.of(new Points(100, Money.euros(1)), new Cash(Money.of("24.50")));
        var sold = ((Completed) checkout.complete(
                        basket(HONEY, HONEY, HONEY).withCustomer(CUSTOMER), tenders, OWNER, UUID.randomUUID()))
                .sale();
        var payouts = new ArrayList<SalePayout>();

        for (var i = 0; i < 3; i++) {
            var basket = shop.returned(sold.number(), 1, Quantity.ONE);
            var refund = basket.price(TestShop.BOOK).due().negate();
            var back = ((Completed) checkout.complete(
                            basket, List.of(), List.of(new CashPayout(refund)), OWNER, UUID.randomUUID()))
                    .sale();
            payouts.addAll(back.payouts());
            assertThat(shop.sales.byNumber(back.number())).contains(back);
        }

        assertThat(shares).extracting(ReturnedShare::customer).containsOnly(CUSTOMER.id());
        assertThat(shares).extracting(ReturnedShare::pointsEarned).containsExactly(2, 3, 2);
        assertThat(shares).extracting(ReturnedShare::pointsSpent).containsExactly(33, 34, 33);
        assertThat(Money.sum(payouts.stream()
                        .filter(payout -> payout.kind() == TenderKind.CASH)
                        .map(SalePayout::amount)
                        .toList()))
                .isEqualTo(Money.of("24.50"));
        assertThat(payouts.stream().mapToInt(SalePayout::points).sum()).isEqualTo(100);
    }

    @Test
    void refusesTheSameLineTwiceInOneBasket() {
        var sold = shop.sell(basket(LAMP, LAMP), new Cash(Money.euros(50)));
        var line = BasketLine.of(new ReturnItem(shop.ticket(sold.number()), 1), Quantity.ONE);

        assertThatThrownBy(() -> Basket.EMPTY.with(line).with(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
