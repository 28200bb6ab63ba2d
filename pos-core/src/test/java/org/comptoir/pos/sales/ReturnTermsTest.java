package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ReturnItem;
import org.comptoir.pos.pricing.ReturnChoice;
import org.comptoir.pos.pricing.ReturnPeriod;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.pricing.ReturnedGoods;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.stock.StockMovement;
import org.comptoir.pos.stock.StockReason;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Why goods come back, until when, and what becomes of them.
@ParameterizedClass
@EnumSource(TestEngine.class)
class ReturnTermsTest {

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

    private Sale bringBack(Sale sold, int line, Quantity quantity) {
        var basket = shop.returned(sold.number(), line, quantity);
        var refund = basket.price(TestShop.BOOK).due().negate();
        return shop.bringBack(sold.number(), line, quantity, new CashPayout(refund));
    }
}
