package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.trail.CoveredRowsCheck;
import org.comptoir.pos.journal.trail.JournalTrail;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.VoucherItem;
import org.comptoir.pos.sales.CheckoutResult.VoucherReason;
import org.comptoir.pos.sales.CheckoutResult.VoucherRefused;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.vouchers.BlockReason;
import org.comptoir.pos.vouchers.VoucherBalanceCheck;
import org.comptoir.pos.vouchers.VoucherChangeResult.Replaced;
import org.comptoir.pos.vouchers.VoucherCode;
import org.comptoir.pos.vouchers.VoucherDesk;
import org.comptoir.pos.vouchers.VoucherId;
import org.comptoir.pos.vouchers.Vouchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Vouchers that were sold, and blocked, extended or replaced since: what the checkout accepts of them, and what the
/// journal vouches for.
@ParameterizedClass
@EnumSource(TestEngine.class)
class ReplacedVoucherTest {

    private static final Money PRICE = Money.of("8.50");

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private VoucherDesk desk;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        desk = new VoucherDesk(shop.database, shop, new JournalTrail(shop.journal));
    }

    @Test
    void refusesABlockedVoucherAtTheTill() {
        var code = shop.voucher(Money.euros(30));
        desk.block(OWNER, id(code), BlockReason.STOLEN, "");

        assertThat(pay(code)).isEqualTo(new VoucherRefused(code, VoucherReason.BLOCKED, Money.ZERO));

        desk.unblock(OWNER, id(code), "found");
        shop.sell(basket(HONEY), new VoucherTender(code, PRICE));
        assertThat(findings()).isEmpty();
    }

    @Test
    void acceptsTheReplacementInThePlaceOfTheLostOne() {
        var code = shop.voucher(Money.euros(30));
        shop.sell(basket(HONEY), new VoucherTender(code, PRICE));
        var made = replace(replace(code));

        assertThat(pay(code)).isEqualTo(new VoucherRefused(code, VoucherReason.REPLACED, Money.ZERO));
        var sold = shop.sell(basket(HONEY), new VoucherTender(made, PRICE));

        assertThat(sold.tenders().getFirst().left()).isEqualTo(Money.euros(13));
        assertThat(findings()).isEmpty();
    }

    @Test
    void acceptsAnExtendedVoucher() {
        var item = new VoucherItem("Bon cadeau", Money.euros(30), LocalDate.of(2026, 3, 1));
        var sold = shop.sell(Basket.EMPTY.with(BasketLine.of(item)), new Tender.Card(Money.euros(30)));
        var code = TestShop.code(sold.vouchersSold().getFirst().code());
        assertThat(pay(code)).isEqualTo(new VoucherRefused(code, VoucherReason.EXPIRED, Money.ZERO));

        desk.extend(OWNER, id(code), LocalDate.of(2026, 4, 1), "she was ill");

        shop.sell(basket(HONEY), new VoucherTender(code, PRICE));
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update voucher set extended_to = '2036-01-01' where balance_cents > 0",
                "update voucher set balance_cents = 5000, face_cents = 5000 where balance_cents > 0",
                "update voucher set replaces_id = null",
                "update voucher_change set other_id = 0",
                "update voucher_movement set amount_cents = 5000 where reason = 'ISSUE' and sale_number is null"
            })
    void refusesAndNamesWhatSomebodyWroteByHand(String sql) {
        var made = replace(shop.voucher(Money.euros(30)));
        byHand(sql);

        assertThat(pay(made)).isEqualTo(new VoucherRefused(made, VoucherReason.UNSIGNED, Money.ZERO));
        assertThat(findings()).isNotEmpty();
    }

    @Test
    void namesAStolenVoucherThatSomebodyUnblockedByHand() {
        var code = shop.voucher(Money.euros(30));
        desk.block(OWNER, id(code), BlockReason.STOLEN, "");
        byHand("update voucher set state = 'OPEN'");

        assertThat(pay(code)).isEqualTo(new VoucherRefused(code, VoucherReason.UNSIGNED, Money.ZERO));
        assertThat(findings()).isNotEmpty();
    }

    private VoucherCode replace(VoucherCode lost) {
        return ((Replaced) desk.replace(OWNER, id(lost), "lost")).replacement().code();
    }

    private VoucherId id(VoucherCode code) {
        return shop.vouchers.withCodes(List.of(code)).getFirst().id();
    }

    private CheckoutResult pay(VoucherCode code) {
        return shop.checkout()
                .complete(basket(HONEY), List.of(new VoucherTender(code, PRICE)), OWNER, UUID.randomUUID());
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
