package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.BOOK;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Discount.AmountOff;
import org.comptoir.pos.pricing.Discount.ShareOff;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.CheckoutResult.DiscountTooHigh;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.DiscountApproval;
import org.comptoir.pos.sales.basket.PriceCuts;
import org.comptoir.pos.staff.DiscountLimits;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A lamp at 24.90 and honey at 8.50, from a cashier who may take off 20 %.
@ParameterizedClass
@EnumSource(TestEngine.class)
class DiscountLimitsTest {

    private static final Percent LIMIT = Percent.whole(20);
    private static final SignedInStaff MANAGER = new SignedInStaff(new StaffId(3), "Chiara Bianchi", Role.MANAGER);

    @Parameter
    TestEngine engine;

    private CheckoutResult sell(TestShop shop, Basket basket, SignedInStaff seller) {
        return shop.checkout().complete(basket, List.of(new Cash(Money.euros(500))), seller, UUID.randomUUID());
    }

    private static Basket off(int percent) {
        return basket(LAMP).withDiscount(new ShareOff(Percent.whole(percent)));
    }

    private static Basket lampAt(String price) {
        return Basket.EMPTY.with(BasketLine.at(LAMP, Quantity.ONE, Money.of(price)));
    }

    @Test
    void refusesMoreThanTheRoleMayWhoeverAsks() {
        var shop = new TestShop(engine);
        var before = shop.traces();

        assertThat(sell(shop, off(21), CASHIER))
                .isEqualTo(new DiscountTooHigh(CASHIER.name(), LIMIT, Percent.whole(21)));
        assertThat(sell(shop, off(100), CASHIER)).isInstanceOf(DiscountTooHigh.class);
        assertThat(shop.traces()).isEqualTo(before);
        assertThat(sell(shop, off(20), CASHIER)).isInstanceOf(Completed.class);
        assertThat(sell(shop, off(100), OWNER)).isInstanceOf(Completed.class);
    }

    @Test
    void tellsTheTechnicalLogWhoAllowedWhat() {
        var shop = new TestShop(engine);
        var approval = DiscountApproval.by(MANAGER, Money.of("12.45"));

        var sold = sell(shop, off(50).withApproval(approval), CASHIER);

        assertThat(sold).isInstanceOf(Completed.class);
        assertThat(shop.journal.eventsAfter(shop.till.id(), 0, 100))
                .filteredOn(entry -> entry.kind().equals("discount"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.content()).contains(CASHIER.name(), MANAGER.name(), "12.45", "A-000001"));
    }

    @Test
    void tellsNothingWhereTheApprovalWasNotNeeded() {
        var shop = new TestShop(engine);

        sell(shop, off(10).withApproval(DiscountApproval.by(MANAGER, Money.euros(5))), CASHIER);

        assertThat(shop.journal.eventsAfter(shop.till.id(), 0, 100))
                .extracting(entry -> entry.kind())
                .doesNotContain("discount");
    }

    @Test
    void anApprovalIsForWhatWasApproved() {
        var shop = new TestShop(engine);
        var approval = DiscountApproval.by(MANAGER, Money.of("12.45"));
        var two = basket(LAMP, LAMP).withDiscount(new ShareOff(Percent.whole(50)));
        var byAnotherCashier = new DiscountApproval("Élio", Role.CASHIER, Money.euros(100));

        assertThat(sell(shop, two.withApproval(approval), CASHIER)).isInstanceOf(DiscountTooHigh.class);
        assertThat(sell(shop, off(50).withApproval(byAnotherCashier), CASHIER)).isInstanceOf(DiscountTooHigh.class);
        var besides = Basket.EMPTY
                .with(BasketLine.of(LAMP, Quantity.ONE).with(new ShareOff(Percent.whole(50))))
                .with(BasketLine.of(HONEY, Quantity.ONE).with(new ShareOff(Percent.whole(10))));
        assertThat(sell(shop, besides.withApproval(approval), CASHIER)).isInstanceOf(Completed.class);
    }

    @Test
    void countsDiscountsAndLowerPricesTogether() {
        assertThat(PriceCuts.of(lampAt("19.92"), BOOK).isWithin(LIMIT)).isTrue();
        assertThat(PriceCuts.of(lampAt("19.91"), BOOK).isWithin(LIMIT)).isFalse();
        assertThat(PriceCuts.of(lampAt("99.00"), BOOK).isWithin(Percent.ZERO)).isTrue();
        var both = lampAt("22.41").withDiscount(new ShareOff(Percent.whole(15)));
        assertThat(PriceCuts.of(both, BOOK).isWithin(LIMIT)).isFalse();
        assertThat(PriceCuts.of(both, BOOK).highest()).isEqualTo(Percent.whole(24));
        var amount = basket(LAMP, HONEY).withDiscount(new AmountOff(Money.euros(10)));
        assertThat(PriceCuts.of(amount, BOOK).isWithin(LIMIT)).isFalse();
    }

    @Test
    void aCentOfRoundingIsNoExcess() {
        var many = Basket.EMPTY;
        for (var cents = 1; cents < 200; cents++) {
            many = many.with(BasketLine.at(LAMP, Quantity.ONE, Money.of("24.90")))
                    .with(BasketLine.at(HONEY, Quantity.of(Integer.toString(cents)), Money.of("8.50")));
        }

        assertThat(PriceCuts.of(many.withDiscount(new ShareOff(LIMIT)), BOOK).isWithin(LIMIT))
                .isTrue();
    }

    @Test
    void readsOnlyWhatItWrites() {
        var limits = DiscountLimits.DEFAULT.with(Role.MANAGER, Percent.of("33.5"));

        assertThat(DiscountLimits.of(name -> Optional.of(limits.text()))).isEqualTo(limits);
        assertThat(limits.text()).isEqualTo("CASHIER=20 MANAGER=33.5");
        for (var other : List.of("", "CASHIER", "CASHIER=-1", "CASHIER=101", "BOSS=10", "CASHIER=ten")) {
            assertThat(DiscountLimits.of(name -> Optional.of(other))).as(other).isEqualTo(DiscountLimits.DEFAULT);
        }
        assertThat(limits.with(Role.OWNER, Percent.ZERO).of(Role.OWNER)).isEqualTo(Percent.ALL);
    }

    @Test
    void aPriceSetByWhoMayNotNeedsTheApprovalOfThatPrice() {
        var shop = new TestShop(engine);
        var dearer = lampAt("29.00");
        var byCashier = dearer.withPricesApproved(CASHIER, BOOK);
        var ofAnother = lampAt("30.00")
                .withPricesApproved(MANAGER, BOOK)
                .withLine(0, dearer.lines().getFirst());

        assertThat(ofAnother.prices()).isEmpty();
        for (var refused : List.of(dearer, byCashier, ofAnother)) {
            assertThatThrownBy(() -> sell(shop, refused, CASHIER)).isInstanceOf(NotPermitted.class);
        }
        var approved = dearer.withPricesApproved(MANAGER, BOOK);
        assertThat(sell(shop, approved, CASHIER)).isInstanceOf(Completed.class);
        assertThat(shop.journal.eventsAfter(shop.till.id(), 0, 100))
                .filteredOn(entry -> entry.kind().equals("price"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content())
                        .contains(CASHIER.name(), "29.00", "allowed by " + MANAGER.name(), "A-000001"));
    }
}
