package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.CheckoutResult.ReturnReasonMissing;
import org.comptoir.pos.sales.CheckoutResult.UnreceiptedTooMuch;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.parked.OpenTickets;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Lamps at 24.90 and honey at 8.50 that come back without their receipt; at most 50 euros of them on one ticket.
@ParameterizedClass
@EnumSource(TestEngine.class)
class UnreceiptedReturnsTest {

    @Parameter
    TestEngine engine;

    private TestShop shop;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
    }

    private static Basket lamps(int many, String price, ReturnReason reason) {
        var item = new UnreceiptedItem(LAMP, ReturnTerms.DEFAULT.with(reason), null);
        return Basket.EMPTY.with(BasketLine.of(item, Quantity.of(many), Money.of(price)));
    }

    private CheckoutResult complete(Basket basket, SignedInStaff by, String refund) {
        return shop.checkout()
                .complete(basket, List.of(), List.of(new CashPayout(Money.of(refund))), by, UUID.randomUUID());
    }

    @Test
    void takesGoodsBackAtTodaysPriceOrLess() {
        var back = ((Completed) complete(lamps(2, "20.00", ReturnReason.UNWANTED), OWNER, "40.00")).sale();

        assertThat(back.total()).isEqualTo(Money.of("-40.00"));
        assertThat(back.taxes().gross()).isEqualTo(Money.of("-40.00"));
        assertThat(back.lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(LineKind.ARTICLE_RETURN);
            assertThat(line.isReturn()).isTrue();
            assertThat(line.returned()).isNull();
        });
        assertThat(shop.sales.byNumber(back.number())).contains(back);
        assertThat(shop.stock(LAMP)).isEqualTo(Quantity.of(2));
        var findings = new ArrayList<Finding>();
        new SalesCheck(shop.database, TillId.FIRST).run(findings::add, (number, signed) -> {});
        assertThat(findings).isEmpty();
        assertThatThrownBy(() -> lamps(1, "24.91", ReturnReason.UNWANTED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exchangesThemOnOneTicket() {
        var basket = lamps(1, "24.90", ReturnReason.FAULTY).with(HONEY, Quantity.ONE);

        var sale = ((Completed) complete(basket, OWNER, "16.40")).sale();

        assertThat(sale.lines().getFirst().isWrittenOff()).isTrue();
        assertThat(shop.stock(LAMP)).isEqualTo(Quantity.ZERO);
        assertThat(shop.ticket(sale.number()).lines()).hasSize(1);
    }

    @Test
    void acceptsNoMoreThanTheShopAllows() {
        var before = shop.traces();

        assertThat(complete(lamps(3, "24.90", ReturnReason.UNWANTED), OWNER, "74.70"))
                .isEqualTo(new UnreceiptedTooMuch(Money.euros(50)));
        assertThat(complete(lamps(1, "24.90", ReturnReason.UNSTATED), OWNER, "24.90"))
                .isEqualTo(new ReturnReasonMissing());
        assertThat(shop.traces()).isEqualTo(before);
    }

    @Test
    void needsSomebodyWhoMay() {
        var basket = lamps(1, "24.90", ReturnReason.UNWANTED);

        assertThatThrownBy(() -> complete(basket, CASHIER, "24.90")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> complete(basket.withReturnsApproved(CASHIER), CASHIER, "24.90"))
                .isInstanceOf(NotPermitted.class);

        assertThat(complete(basket.withReturnsApproved(OWNER), CASHIER, "24.90"))
                .isInstanceOf(Completed.class);
        assertThat(shop.journal.eventsAfter(TillId.FIRST, 0, 100))
                .anySatisfy(entry -> assertThat(entry.kind() + entry.content())
                        .contains("return-without-receipt", LAMP.code(), CASHIER.name(), "allowed by " + OWNER.name()));
    }

    @Test
    void whatWasAllowedWasThisMuchAtThisPrice() {
        var allowed = lamps(1, "20.00", ReturnReason.UNWANTED).withReturnsApproved(OWNER);
        var line = allowed.lines().getFirst();

        assertThat(allowed.withLine(0, line.withNote("rayée")).areReturnsApproved())
                .isTrue();
        assertThat(allowed.withLine(0, line.with(Quantity.of(2))).areReturnsApproved())
                .isFalse();
        assertThat(allowed.withLine(0, line.withUnitPrice(Money.of("24.90"))).areReturnsApproved())
                .isFalse();
    }

    @Test
    void survivesParking() {
        var basket = lamps(1, "20.00", ReturnReason.SIZE).withReturnsApproved(OWNER);
        var tickets = new OpenTickets(shop.database, shop);

        tickets.save(TillId.FIRST, UUID.randomUUID(), basket);

        assertThat(tickets.resume(TillId.FIRST).orElseThrow().basket()).isEqualTo(basket);
    }

    @Test
    void signsThemInAVersionThatHasWordsForThem() {
        var back = ((Completed) complete(lamps(1, "24.90", ReturnReason.OTHER), OWNER, "24.90")).sale();

        var text = shop.journal
                .entry(Chain.SALES, back.number().number())
                .orElseThrow()
                .content();
        assertThat(text)
                .startsWith("version=3\n")
                .contains("line.1.kind=ARTICLE_RETURN")
                .doesNotContain("returned.till");
        assertThat(SignedSale.read(text).agreesWith(back)).isTrue();
    }
}
