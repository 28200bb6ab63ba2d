package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.catalogue.article.ArticleId;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.SaleLine;
import org.comptoir.pos.sales.SignedSale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.stock.Stock;
import org.comptoir.pos.stock.StockLevelCheck;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.vouchers.VoucherBalanceCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The closings of a till equal the sum of its sales, whatever was sold, returned, paid and paid out.
///
/// With the profile `drills` it runs 100,000 sales on each engine.
@ParameterizedClass
@EnumSource(TestEngine.class)
class BooksTest {

    private static final boolean DRILLS = Boolean.getBoolean("drills");
    private static final int TICKETS = DRILLS ? 100_000 : 2_000;

    /// A journal of a million entries is verified in a minute on two cores.
    private static final Duration MAX_PER_ENTRY = Duration.ofNanos(60_000);

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private DayClosings dayEnd;
    private RandomTickets tickets;
    private final Books ofTickets = new Books();
    private final Books ofClosings = new Books();
    private final Map<ArticleId, Quantity> stock = new HashMap<>();

    /// Sums per VAT rate and means of payment.
    private static final class Books {

        private final Map<TaxRate, Money> net = new HashMap<>();
        private final Map<TaxRate, Money> tax = new HashMap<>();
        private final Map<TenderType, Money> paid = new HashMap<>();
        private Money vouchers = Money.ZERO;
        private Money tips = Money.ZERO;
        private Money singles = Money.ZERO;
        private Money givenBack = Money.ZERO;
        private Money returns = Money.ZERO;
        private Money discounts = Money.ZERO;
        private Money rounding = Money.ZERO;
        private int sales;

        void add(Sale sale) {
            sale.taxes().rows().forEach(row -> {
                net.merge(row.rate(), row.net(), Money::plus);
                tax.merge(row.rate(), row.tax(), Money::plus);
            });
            sale.tenders().forEach(tender -> paid.merge(tender.type(), tender.amount(), Money::plus));
            sale.payouts()
                    .forEach(payout -> paid.merge(payout.type(), payout.amount().negate(), Money::plus));
            for (var line : sale.lines()) {
                switch (line.kind()) {
                    case VOUCHER, VOUCHER_RETURN -> vouchers = vouchers.plus(line.total());
                    case TIP -> tips = tips.plus(line.total());
                    case SINGLE_VOUCHER_USE -> singles = singles.minus(line.total());
                    case SINGLE_VOUCHER_BACK -> givenBack = givenBack.plus(line.total());
                    case ARTICLE, ARTICLE_RETURN, SINGLE_VOUCHER, SINGLE_VOUCHER_RETURN, ACCOUNT_PAYMENT -> {}
                }
                returns = line.isReturn() ? returns.minus(line.total()) : returns;
            }
            discounts = discounts.plus(sale.discount());
            rounding = rounding.plus(sale.rounding());
            sales++;
        }

        void add(DayFigures figures) {
            figures.taxes().rows().forEach(row -> {
                net.merge(row.rate(), row.net(), Money::plus);
                tax.merge(row.rate(), row.tax(), Money::plus);
            });
            figures.tenders().forEach(tender -> paid.merge(tender.type(), tender.amount(), Money::plus));
            vouchers = vouchers.plus(figures.vouchersSold().amount());
            tips = tips.plus(figures.tips());
            returns = returns.plus(figures.returns().amount());
            discounts = discounts.plus(figures.discounts().amount());
            rounding = rounding.plus(figures.rounding().amount());
            sales += figures.sales();
        }
    }

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        dayEnd = new DayClosings(shop.database, shop.journal, () -> shop.till, () -> DifferenceLimit.DEFAULT, shop);
        tickets = new RandomTickets(shop, 20260307);
    }

    @Test
    void equalTheSalesToTheCentPerRateAndTender() {
        var random = new Random(1);
        while (ofTickets.sales < TICKETS) {
            tickets.next().ifPresent(this::count);
            if (random.nextInt(TICKETS / 20) == 0) {
                close();
            }
        }
        close();

        assertThat(ofClosings.net).isEqualTo(ofTickets.net);
        assertThat(ofClosings.tax).isEqualTo(ofTickets.tax);
        assertThat(ofClosings.paid).isEqualTo(ofTickets.paid);
        assertThat(ofClosings.vouchers).isEqualTo(ofTickets.vouchers);
        assertThat(ofClosings.tips).isEqualTo(ofTickets.tips);
        assertThat(ofClosings.returns).isEqualTo(ofTickets.returns);
        assertThat(ofClosings.discounts).isEqualTo(ofTickets.discounts);
        assertThat(ofClosings.rounding).isEqualTo(ofTickets.rounding);
        assertThat(ofTickets.paid)
                .as("by every means")
                .containsKeys(TenderType.of(new OwnMeans("La Lavande", true)), Tender.Foreign.typeOf("CHF"));
        assertThat(ofTickets.tips.isPositive()).as("somebody gave a tip").isTrue();
        assertThat(ofTickets.singles.isPositive())
                .as("a single-purpose voucher was spent")
                .isTrue();
        assertThat(ofTickets.givenBack.isPositive()).as("one was given back").isTrue();
        assertThat(ofClosings.sales).isEqualTo(ofTickets.sales);
        assertThat(ofTickets.returns.isPositive()).as("something came back").isTrue();
        assertThat(dayEnd.lastClosings(1).getFirst().figures().perpetual())
                .isEqualTo(sum(ofTickets.net).plus(sum(ofTickets.tax)));
        assertThat(sum(ofTickets.paid))
                .isEqualTo(sum(ofTickets.net)
                        .plus(sum(ofTickets.tax))
                        .plus(ofTickets.vouchers)
                        .plus(ofTickets.tips)
                        .plus(ofTickets.rounding));
        assertThat(new Stock(shop.database, shop, (session, deed, rows) -> {}).levels(stock.keySet()))
                .isEqualTo(stock);
        assertThat(owed())
                .as("what vouchers are worth is what their movements come to")
                .isEqualTo(moved());
        verify();
    }

    /// The journal first, whose time is bounded, then the tables against it.
    private void verify() {
        var audit = new BooksAudit(List.of(
                new TillBooksCheck(shop.database),
                new VoucherBalanceCheck(shop.database),
                new StockLevelCheck(shop.database)));
        var begun = System.nanoTime();
        var verification = shop.journal.verify(TestShop.OWNER, behind -> {});
        var perEntry = Duration.ofNanos((System.nanoTime() - begun) / verification.entries());

        assertThat(verification.isSound()).isTrue();
        assertThat(audit.run().findings()).isEmpty();
        if (DRILLS) {
            assertThat(perEntry).isLessThanOrEqualTo(MAX_PER_ENTRY);
        }
    }

    /// Checks that each sale adds up, and that the tables contain what was signed.
    private void count(Sale sale) {
        ofTickets.add(sale);
        var paid = Money.sum(
                        sale.tenders().stream().map(tender -> tender.amount()).toList())
                .minus(Money.sum(
                        sale.payouts().stream().map(payout -> payout.amount()).toList()));
        assertThat(paid).isEqualTo(sale.total().plus(sale.rounding()));
        sale.taxes()
                .rows()
                .forEach(row -> assertThat(row.gross())
                        .as("of all lines at %s", row.rate())
                        .isEqualTo(Money.sum(sale.lines().stream()
                                .filter(line -> row.rate().equals(line.tax()))
                                .map(SaleLine::total)
                                .toList())));
        for (var line : sale.lines()) {
            if (line.article() != null) {
                var moved = line.isReturn() ? line.quantity() : line.quantity().negate();
                stock.merge(line.article(), moved, Quantity::plus);
            }
        }
        if (sale.number().number() % 50 == 0) {
            var text = shop.journal
                    .entry(Chain.SALES, sale.number().number())
                    .orElseThrow()
                    .content();
            var stored = shop.sales.byNumber(sale.number()).orElseThrow();
            assertThat(stored).isEqualTo(sale);
            assertThat(SignedSale.read(text).agreesWith(stored)).isTrue();
        }
    }

    private void close() {
        var result = dayEnd.close(TestShop.OWNER, CashCount.ofTotal(Money.ZERO), Money.ZERO, "not counted");
        var closing = ((CloseResult.Closed) result).closing();
        ofClosings.add(closing.figures());
        var text = shop.journal
                .entry(Chain.CLOSINGS, closing.number())
                .orElseThrow()
                .content();
        assertThat(SignedClosing.read(text)
                        .agreesWith(dayEnd.closing(closing.number()).orElseThrow()))
                .isTrue();
    }

    private static Money sum(Map<?, Money> amounts) {
        return Money.sum(amounts.values());
    }

    private Money owed() {
        return cents("select sum(balance_cents) from voucher");
    }

    private Money moved() {
        return cents("select sum(amount_cents) from voucher_movement");
    }

    private Money cents(String query) {
        return shop.database.read(session ->
                Money.ofCents(session.createNativeQuery(query, Long.class).getSingleResult()));
    }
}
