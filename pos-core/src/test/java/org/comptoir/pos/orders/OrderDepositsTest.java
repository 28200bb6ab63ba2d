package org.comptoir.pos.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.CheckoutResult.Completed;
import org.comptoir.pos.sales.CheckoutResult.OrderRefused;
import org.comptoir.pos.sales.OrderObjection;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.vouchers.VoucherBalanceCheck;
import org.comptoir.pos.vouchers.VoucherOrigin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What is paid before the goods are taken.
@ParameterizedClass
@EnumSource(TestEngine.class)
class OrderDepositsTest {

    @Parameter
    TestEngine engine;

    private OrderShop shop;

    @BeforeEach
    void open() {
        shop = new OrderShop(engine);
    }

    /// A deposit of goods that stay put aside pays those that are taken, and nothing else on their ticket.
    @Test
    void aDepositPaysOnlyThePartThatIsTaken() {
        var aside = shop.putAside(basket(LAMP, HONEY));
        shop.deposit(aside, Money.euros(20));
        var code = shop.again(aside).deposits().getFirst().code();
        var mixed =
                OrderShop.ticket(aside).withoutLine(0).with(basket(LAMP).lines().getFirst());

        assertThat(shop.complete(OWNER, mixed, new VoucherTender(code, Money.euros(20)), new Card(Money.of("13.40"))))
                .isEqualTo(new OrderRefused(aside.number(), OrderObjection.DEPOSIT_BOUND));
        assertThat(shop.complete(OWNER, mixed, new VoucherTender(code, Money.of("8.50")), new Card(Money.of("24.90"))))
                .isInstanceOf(Completed.class);
        assertThat(shop.again(aside).deposited()).isEqualTo(Money.of("11.50"));
    }

    @Test
    void aDepositIsNoTurnoverAndPaysTheGoods() {
        var aside = shop.putAside(basket(LAMP, HONEY));
        var paid = shop.deposit(aside, Money.euros(10));
        shop.shop.setNow(shop.shop.instant().plus(Duration.ofDays(3)));
        var more = shop.deposit(aside, Money.euros(5));

        var waiting = shop.again(aside);
        assertThat(paid.taxes().gross()).isEqualTo(Money.ZERO);
        assertThat(waiting.deposits()).extracting(OrderDeposit::sale).containsExactly(paid.number(), more.number());
        assertThat(waiting.deposited()).isEqualTo(Money.euros(15));
        assertThat(waiting.rest()).isEqualTo(Money.of("18.40"));
        assertThat(shop.shop.vouchers.owed()).isEqualTo(Money.euros(15));
        assertThat(shop.shop.vouchers.list(0, 9))
                .extracting(voucher -> voucher.origin())
                .containsOnly(VoucherOrigin.DEPOSIT);

        var sale = shop.sell(
                OrderShop.ticket(waiting),
                new VoucherTender(waiting.deposits().getFirst().code(), Money.euros(10)),
                new VoucherTender(waiting.deposits().getLast().code(), Money.euros(5)),
                new Cash(Money.euros(20)));

        assertThat(sale.taxes().gross()).isEqualTo(Money.of("33.40"));
        assertThat(sale.change()).isEqualTo(Money.of("1.60"));
        assertThat(shop.again(aside).deposited()).isEqualTo(Money.ZERO);
        assertThat(shop.shop.vouchers.owed()).isEqualTo(Money.ZERO);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDepositPaysNothingElseWhileItsGoodsArePutAside() {
        var aside = shop.putAside(basket(LAMP));
        shop.deposit(aside, Money.euros(10));
        var code = shop.again(aside).deposits().getFirst().code();
        var tender = new VoucherTender(code, Money.of("8.50"));

        assertThat(shop.complete(OWNER, basket(HONEY), tender))
                .isEqualTo(new OrderRefused(aside.number(), OrderObjection.DEPOSIT_BOUND));
        shop.orders.withdraw(OWNER, aside.number());
        assertThat(shop.complete(OWNER, basket(HONEY), tender)).isInstanceOf(Completed.class);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDepositIsGivenBackAsItsSaleIsReturned() {
        var aside = shop.putAside(basket(LAMP));
        var paid = shop.deposit(aside, Money.euros(10));
        shop.orders.withdraw(OWNER, aside.number());

        shop.shop.bringBack(paid.number(), 1, Quantity.ONE, new CashPayout(Money.euros(10)));

        assertThat(shop.again(aside).deposited()).isEqualTo(Money.ZERO);
        assertThat(shop.shop.vouchers.owed()).isEqualTo(Money.ZERO);
        assertThat(findings()).isEmpty();
    }

    @Test
    void noDepositIsTakenForWhatIsDoneWith() {
        var aside = shop.putAside(basket(LAMP));
        shop.orders.withdraw(OWNER, aside.number());
        var item = new VoucherItem("Acompte", Money.euros(10), null, aside.number());

        assertThat(shop.complete(OWNER, Basket.EMPTY.with(BasketLine.of(item)), new Card(Money.euros(10))))
                .isEqualTo(new OrderRefused(aside.number(), OrderObjection.NOT_OPEN));
        assertThat(shop.shop.count("voucher")).isZero();
        assertThat(shop.shop.count("order_deposit")).isZero();
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        new VoucherBalanceCheck(shop.shop.database).run(findings::add);
        return findings;
    }
}
