package org.comptoir.pos.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.pos.closing.CashCount;
import org.comptoir.pos.closing.CloseResult.Closed;
import org.comptoir.pos.closing.DayClosing;
import org.comptoir.pos.closing.DayClosings;
import org.comptoir.pos.closing.DifferenceLimit;
import org.comptoir.pos.closing.SignedClosing;
import org.comptoir.pos.closing.TillBooksCheck;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.Discount.AmountOff;
import org.comptoir.pos.sales.CheckoutResult.VoucherReason;
import org.comptoir.pos.sales.CheckoutResult.VoucherRefused;
import org.comptoir.pos.sales.Payout.CashPayout;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.VoucherTender;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.stock.StockLevelCheck;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.vouchers.VoucherBalanceCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody with access to the database changes there is found, and named so that it can be looked up. The shop
/// has three tills: A sold seven times and closed its day after the fifth, B sold and closed, C only sold.
@ParameterizedClass
@EnumSource(TestEngine.class)
class BooksAuditTest {

    private static final String OF_FIRST = " where sale_id = (select id from sale where till_id = 'A' and number = 1)";

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private DayClosings dayEnd;

    @BeforeEach
    void sell() {
        shop = new TestShop(engine);
        dayEnd = new DayClosings(shop.database, shop.journal, () -> shop.till, () -> DifferenceLimit.DEFAULT, shop);
        shop.sell(basket(LAMP, HONEY).withDiscount(new AmountOff(Money.of("3.40"))), new Cash(Money.euros(50)));
        var code = shop.voucher(Money.euros(30));
        shop.sell(basket(HONEY), new VoucherTender(code, Money.euros(5)), new Cash(Money.of("3.50")));
        var sold = shop.sell(basket(HONEY), new Cash(Money.of("8.50")));
        shop.bringBack(sold.number(), 1, Quantity.ONE, new CashPayout(Money.of("8.50")));
        close();
        shop.sell(basket(LAMP), new Cash(Money.of("24.90")));
        shop.sell(basket(HONEY), new Cash(Money.of("8.50")));
        sellAtOtherTills();
    }

    private void sellAtOtherTills() {
        var first = shop.till;
        shop.till = shop.secondTill("Caisse 2");
        shop.sell(basket(LAMP), new Cash(Money.of("24.90")));
        close();
        shop.till = shop.secondTill("Caisse 3");
        shop.sell(basket(HONEY), new Cash(Money.of("8.50")));
        shop.till = first;
    }

    private DayClosing close() {
        var counted = CashCount.ofTotal(Money.of("33.50"));
        return ((Closed) dayEnd.close(OWNER, counted, Money.ZERO, "not counted")).closing();
    }

    @Test
    void findsNothingWhereNobodyChangedAnything() {
        close();

        assertThat(sentences()).isEmpty();
    }

    static Stream<Arguments> changes() {
        return Stream.of(sales(), lines(), parts(), otherTills(), closings(), vouchers(), stock())
                .flatMap(List::stream);
    }

    private static List<Arguments> sales() {
        return List.of(
                change("update sale set total_cents = 100 where till_id = 'A' and number = 1", "Sale A-000001, total:"),
                change(
                        "update sale set business_day = '2026-03-01' where till_id = 'A' and number = 1",
                        "Sale A-000001, day: signed 07/03/2026, stored 01/03/2026"),
                change(
                        "update sale set staff_name = 'Another' where till_id = 'A' and number = 1",
                        "Sale A-000001, seller’s name: signed Nadia Ferrand, stored Another"),
                change(
                        "update sale set signature = 'none' where till_id = 'B' and number = 1",
                        "Sale B-000001, signature: signed "),
                change(
                        "update sale set request_id = 'none' where till_id = 'A' and number = 4",
                        "Sale A-000004 cannot be read"));
    }

    private static List<Arguments> lines() {
        return List.of(
                change(
                        "update sale_line set quantity_thousandths = 2000" + OF_FIRST + " and position = 1",
                        "Sale A-000001, line 1, quantity: signed 1, stored 2"),
                change(
                        "update sale_line set unit_price_cents = 100" + OF_FIRST + " and position = 2",
                        "Sale A-000001, line 2, price: signed €8.50, stored €1.00"),
                change(
                        "update sale_line set description = 'Vase'" + OF_FIRST + " and position = 1",
                        "Sale A-000001, line 1, description: signed Lampe à poser, stored Vase"),
                change(
                        "update sale_line set tax_rate_bp = 550" + OF_FIRST + " and position = 1",
                        "Sale A-000001, line 1, VAT rate: signed 20%, stored 5.5%"),
                change(
                        "delete from sale_line" + OF_FIRST + " and position = 2",
                        "Sale A-000001, number of lines: signed 2, stored 1"),
                change(
                        "update sale_line set position = position + 5" + OF_FIRST,
                        "Sale A-000001, line 1, position: signed 1, stored 6"),
                change(
                        "update sale_line_reduction set reason = 'Friend'" + OF_FIRST,
                        "Sale A-000001, line 1, reduction 1, reason: signed nothing, stored Friend"),
                change(
                        "delete from sale_line_reduction" + OF_FIRST,
                        "Sale A-000001, line 1, number of reductions: signed 1, stored 0"));
    }

    private static List<Arguments> parts() {
        return List.of(
                change(
                        "update sale_tax set tax_cents = tax_cents - 100, net_cents = net_cents + 100" + OF_FIRST,
                        "Sale A-000001, VAT 1, VAT amount: signed "),
                change("delete from sale_tax" + OF_FIRST, "Sale A-000001, VAT: signed 2, stored 0"),
                change(
                        "update sale_tender set kind = 'CARD'" + OF_FIRST,
                        "Sale A-000001, payment 1, kind: signed cash, stored card"),
                change(
                        "update sale_payout set amount_cents = 900",
                        "Sale A-000005, refund 1, amount: signed €8.50, stored €9.00"));
    }

    private static List<Arguments> otherTills() {
        return List.of(
                change(
                        "update sale set number = 99 where till_id = 'A' and number = 7",
                        "Sale A-000007 was signed, and is missing",
                        "Sale A-000099 is in the shop’s data, and was never signed"),
                change(
                        "update sale set till_id = 'B', number = 2 where till_id = 'A' and number = 7",
                        "Sale A-000007 was signed, and is missing",
                        "Sale B-000002 is in the shop’s data, and was never signed"),
                change(
                        "update sale set number = 0 where till_id = 'C'",
                        "Sale C-000001 was signed, and is missing",
                        "Sale C-000000 is in the shop’s data, and was never signed"),
                change(
                        "update sale set number = 90 where till_id = 'C';"
                                + "update sale set till_id = 'C' where till_id = 'B' and number = 1;"
                                + "update sale set till_id = 'B', number = 1 where till_id = 'C' and number = 90",
                        "Sale B-000001, till’s name: signed Caisse 2, stored Caisse 3",
                        "Sale C-000001, till’s name: signed Caisse 3, stored Caisse 2"),
                change(
                        "insert into sale (id, till_id, number, request_id, sold_at, business_day, till, staff_id,"
                                + " staff_name, customer_name, articles, discount_cents, total_cents, change_cents,"
                                + " points_earned, points_spent, points_taken_back, points_balance, signature, mark)"
                                + " select 9999, 'B', 2, 'copy', sold_at, business_day, till, staff_id,"
                                + " staff_name, customer_name, articles, discount_cents, total_cents, change_cents,"
                                + " points_earned, points_spent, points_taken_back, points_balance, signature, mark"
                                + " from sale where till_id = 'A' and number = 7",
                        "Sale B-000002 is in the shop’s data, and was never signed"),
                change(
                        "update stock_movement set sale_till = 'C' where sale_till = 'B'",
                        "Stock moved B-000001/1 (sale/article), quantity: signed −1, stored nothing",
                        "Stock moved C-000001/1 (sale/article), quantity: signed nothing, stored −1"),
                change(
                        "update stock_movement set sale_till = 'X' where sale_till = 'B'",
                        "Stock of article LAMP is in the shop’s data, and was never signed"),
                change(
                        "update voucher_movement set sale_till = 'B' where sale_number = 3",
                        "Voucher movement A-000003/",
                        "Sale B-000003 is in the shop’s data, and was never signed"),
                change(
                        "update day_closing set till_id = 'C' where till_id = 'B'",
                        "Day’s end B-1 was signed, and is missing",
                        "Day’s end C-1 is in the shop’s data, and was never signed"));
    }

    private static List<Arguments> closings() {
        return List.of(
                change(
                        "update day_closing set perpetual_cents = 1 where till_id = 'A'",
                        "Day’s end A-1, perpetual total: signed "),
                change(
                        "update day_closing set turnover_cents = 1 where till_id = 'B'",
                        "Day’s end B-1, turnover: signed €24.90, stored €0.01"),
                change(
                        "update day_closing set findings = 2 where till_id = 'B'",
                        "Day’s end B-1, differences found: signed nothing, stored 2"),
                change(
                        "update day_closing_part set amount_cents = 1 where kind = 'TENDER' and name = 'CARD'",
                        "Day’s end A-1, payment 1, amount: signed €30.00, stored €0.01"),
                change("delete from day_closing_part where kind = 'DISCOUNTS'", "Day’s end A-1 cannot be read"),
                change(
                        "update day_closing set number = 9 where till_id = 'A'",
                        "Day’s end A-1 was signed, and is missing",
                        "Day’s end A-9 is in the shop’s data, and was never signed"));
    }

    private static List<Arguments> vouchers() {
        return List.of(
                change(
                        "update voucher set face_cents = 999900, balance_cents = 999900",
                        ", face value: should add up to €30.00, and says €9,999.00",
                        ", balance: should add up to €25.00, and says €9,999.00",
                        ", face value: signed €30.00, stored €9,999.00"),
                change("update voucher set expires_on = '2036-01-01'", ", last day: signed nothing, stored 01/01/2036"),
                change("update voucher set sale_number = 1", ", sale: signed A-000002, stored nothing"),
                change(
                        "insert into voucher (id, code, origin, purpose, face_cents, balance_cents, issued_at, series)"
                                + " values (777, 'X', 'SOLD', 'MULTI', 5000, 5000, current_timestamp, '')",
                        "Voucher no. 777 is in the shop’s data, and was never signed"),
                change(
                        "update voucher_movement set amount_cents = -400 where amount_cents = -500",
                        ", amount: signed −€5.00, stored −€4.00"),
                change(
                        "insert into voucher_movement (id, voucher_id, moved_at, amount_cents, reason, sale_till,"
                                + " sale_number, staff_name) select 778, id, current_timestamp, 5000, 'ISSUE', 'A', 1,"
                                + " '' from voucher",
                        "Voucher movement A-000001/"));
    }

    private static List<Arguments> stock() {
        return List.of(
                change(
                        "update stock_level set quantity_thousandths = 5000 where article_id = 1",
                        "Stock of article LAMP, quantity: should add up to −3, and says 5"),
                change(
                        "update stock_movement set quantity_thousandths = 0 where sale_till = 'A' and sale_number = 6",
                        "Stock moved A-000006/1 (sale/article), quantity: signed −1, stored 0"),
                change(
                        "delete from stock_movement where sale_till = 'A' and sale_number = 6",
                        "Stock moved A-000006/1 (sale/article), quantity: signed −1, stored nothing"));
    }

    private static Arguments change(String statements, String... sentences) {
        return Arguments.of(statements, List.of(sentences));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void namesWhatWasChangedByHand(String statements, List<String> expected) {
        run(statements);

        var sentences = sentences();
        assertThat(expected)
                .allSatisfy(part -> assertThat(sentences)
                        .anySatisfy(sentence -> assertThat(sentence).contains(part)));
    }

    @Test
    void namesANumberThatStandsTwice() {
        run("alter table sale drop constraint uq_sale_number;"
                + "update sale set till_id = 'A', number = 6 where till_id = 'C'");
        try {
            assertThat(sentences())
                    .contains(
                            "Sale C-000001 was signed, and is missing from the shop’s data.",
                            "Sale A-000006 is in the shop’s data, and was never signed.");
        } finally {
            run("update sale set till_id = 'C', number = 1 where till_id = 'A' and number = 6 and till = 'Caisse 3';"
                    + "alter table sale add constraint uq_sale_number unique (till_id, number)");
        }
    }

    @Test
    void namesASaleThatWasTakenOutBeforeTheDaysEnd() {
        takeOut();
        close();

        assertThat(sentences())
                .contains(
                        "Sale A-000006 was signed, and is missing from the shop’s data.",
                        "Day’s end A-2, number of sales: should add up to 2, and says 1.",
                        "Day’s end A-2, turnover: should add up to €33.40, and says €8.50.");
    }

    @Test
    void signsThatADayWasClosedOverDifferences() {
        takeOut();
        var closing = close();

        assertThat(closing.figures().findings()).isEqualTo(1);
        var signed = shop.journal.entry(Chain.CLOSINGS, closing.number()).orElseThrow();
        assertThat(SignedClosing.read(signed.content()).closing().figures().findings())
                .isEqualTo(1);
        assertThat(shop.journal.latest(Chain.EVENTS, 2))
                .as("beside the mark of the day that was closed")
                .filteredOn(event -> !event.kind().equals("day-closed"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo("books-differ");
                    assertThat(event.content()).contains("1 not as signed: A-000006");
                });
    }

    @Test
    void readsFromTheJournalWhereTheDayBegins() {
        run("update day_closing set last_sale = 6 where till_id = 'A'");

        assertThat(dayEnd.xReading(OWNER).findings()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update day_closing set number = 9 where till_id = 'A'",
                "update day_closing set perpetual_cents = 1, next_float_cents = 5000 where till_id = 'A'",
                "update sale set number = 900 where till_id = 'A' and number = 1"
            })
    void closesByWhatWasSignedWhateverWasChanged(String sql) {
        run(sql);

        var figures = close().figures();

        assertThat(figures.findings()).isPositive();
        assertThat(figures.previousClosing()).isEqualTo(1);
        assertThat(figures.lastSale()).isEqualTo(7);
        assertThat(figures.openingFloat()).isEqualTo(Money.ZERO);
        assertThat(figures.perpetual()).isEqualTo(figures.turnover().plus(signedPerpetual()));
    }

    private Money signedPerpetual() {
        var first = shop.journal.entry(Chain.CLOSINGS, 1).orElseThrow();
        return SignedClosing.read(first.content()).closing().figures().perpetual();
    }

    private void takeOut() {
        for (var table : List.of("sale_line", "sale_tax", "sale_tender")) {
            run("delete from " + table + " where sale_id ="
                    + " (select id from sale where till_id = 'A' and number = 6)");
        }
        run("delete from sale where till_id = 'A' and number = 6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update voucher set balance_cents = 999900",
                "update voucher set face_cents = 999900, balance_cents = 999900",
                "update voucher set expires_on = '2036-01-01'",
                "update voucher set sale_number = 1",
                "update voucher set sale_till = 'B', sale_number = 1"
            })
    void refusesAVoucherWhoseValueTheJournalDoesNotConfirm(String sql) {
        var code = shop.voucher(Money.euros(40));
        run(sql);

        var refused = shop.checkout()
                .complete(
                        basket(HONEY),
                        List.of(new VoucherTender(code, Money.of("8.50"))),
                        OWNER,
                        UUID.fromString("0d8f3c0e-4f0b-4f6e-9a55-5a1f5a1c7d10"));

        assertThat(refused).isEqualTo(new VoucherRefused(code, VoucherReason.UNSIGNED, Money.ZERO));
    }

    private void run(String statements) {
        TestDatabases.ownerOf(shop.database).run(session -> {
            for (var statement : statements.split(";")) {
                session.createNativeMutationQuery(statement).executeUpdate();
            }
        });
    }

    private List<String> sentences() {
        var texts = new FindingText(new Formats(Language.ENGLISH, ZoneOffset.UTC));
        var audit = new BooksAudit(List.of(
                new TillBooksCheck(shop.database),
                new VoucherBalanceCheck(shop.database),
                new StockLevelCheck(shop.database)));
        return audit.run().findings().stream().map(texts::of).toList();
    }
}
