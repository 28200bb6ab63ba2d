package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.pos.sales.TestShop.CASHIER;
import static org.comptoir.pos.sales.TestShop.HONEY;
import static org.comptoir.pos.sales.TestShop.LAMP;
import static org.comptoir.pos.sales.TestShop.OWNER;
import static org.comptoir.pos.sales.TestShop.basket;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.comptoir.pos.audit.BooksAudit;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.cash.CashMoveResult;
import org.comptoir.pos.cash.CashMoveResult.Moved;
import org.comptoir.pos.cash.CashMovement;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.cash.CashTotals;
import org.comptoir.pos.closing.CloseResult.Closed;
import org.comptoir.pos.database.TestDatabases;
import org.comptoir.pos.database.TestEngine;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.OfferedTenders;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderRules;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.TestShop;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.MealVoucherLimit;
import org.comptoir.pos.sales.tender.OwnTender;
import org.comptoir.pos.staff.NotPermitted;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The float of the morning, cash in and out, and what they change at the day's end.
@ParameterizedClass
@EnumSource(TestEngine.class)
class CashInTheDrawerTest {

    private static final SignedInStaff MANAGER = new SignedInStaff(new StaffId(3), "Camille Martel", Role.MANAGER);

    @Parameter
    TestEngine engine;

    private TestShop shop;
    private DayClosings dayEnd;
    private CashMovements cash;
    private DayOpening opening;
    private DifferenceLimit limit = DifferenceLimit.DEFAULT;

    @BeforeEach
    void open() {
        shop = new TestShop(engine);
        dayEnd = new DayClosings(shop.database, shop.journal, () -> shop.till, () -> limit, shop);
        cash = new CashMovements(shop.database, shop.journal, () -> shop.till, shop);
        opening = new DayOpening(shop.database, shop.journal, cash, () -> shop.till);
    }

    private CashMovement moved(CashMovementKind kind, String euros, String reason) {
        return moved(cash.move(OWNER, new CashMovements.Order(kind, Money.of(euros), reason), null));
    }

    private static CashMovement moved(CashMoveResult result) {
        assertThat(result).isInstanceOf(Moved.class);
        return ((Moved) result).movement();
    }

    private DayClosing closed(String counted, String left) {
        var result = dayEnd.close(OWNER, CashCount.ofTotal(Money.of(counted)), Money.of(left), "");
        assertThat(result).isInstanceOf(Closed.class);
        return ((Closed) result).closing();
    }

    private List<Finding> findings() {
        return new BooksAudit(List.of(new TillBooksCheck(shop.database))).run().findings();
    }

    @Test
    void whatIsMovedIsExpectedInTheDrawer() {
        moved(CashMovementKind.CHANGE_BROUGHT, "100", "");
        shop.sell(basket(LAMP), new Tender.Cash(Money.euros(50)));
        moved(CashMovementKind.EXPENSE_PAID, "12.40", "Timbres");
        var deposit = moved(CashMovementKind.BANK_DEPOSIT, "80", "");

        var figures = dayEnd.openDay(OWNER);

        assertThat(deposit.number()).isEqualTo(3);
        assertThat(deposit.amount()).isEqualTo(Money.euros(-80));
        assertThat(figures.cashExpected()).isEqualTo(Money.of("32.50"));
        assertThat(figures.cash())
                .isEqualTo(new CashTotals(
                        3,
                        List.of(
                                new CashTotals.OfKind(CashMovementKind.CHANGE_BROUGHT, 1, Money.euros(100)),
                                new CashTotals.OfKind(CashMovementKind.BANK_DEPOSIT, 1, Money.euros(-80)),
                                new CashTotals.OfKind(CashMovementKind.EXPENSE_PAID, 1, Money.of("-12.40")))));
        assertThat(figures.turnover()).as("no turnover").isEqualTo(Money.of("24.90"));
        assertThat(dayEnd.cashMoved(OWNER)).hasSize(3).contains(deposit);
        assertThat(cash.movement(3)).contains(deposit);

        var first = closed("32.50", "30");

        assertThat(dayEnd.closing(first.number())).contains(first);
        assertThat(dayEnd.cashMoved(OWNER)).as("a new day").isEmpty();
        assertThat(dayEnd.openDay(OWNER).cash()).isEqualTo(new CashTotals(3, List.of()));
        assertThat(shop.journal.entry(Chain.CLOSINGS, 1).orElseThrow().content())
                .contains("version=3\n", "lastmovement=3\n", "movement.3.kind=EXPENSE_PAID\n");
        assertThat(findings()).isEmpty();
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isTrue();
    }

    @Test
    void theDayIsOpenedOnceAndBeforeTheFirstSale() {
        closed("0", "0");
        moved(CashMovementKind.CHANGE_BROUGHT, "150", "");
        closed("150", "150");
        assertThat(opening.proposal()).contains(Money.euros(150));

        var opened = moved(opening.open(CASHIER, Money.euros(140), " manque un rouleau "));

        assertThat(opened.found()).isEqualTo(Money.euros(140));
        assertThat(opened.amount()).isEqualTo(Money.euros(-10));
        assertThat(opened.reason()).isEqualTo("manque un rouleau");
        assertThat(opening.proposal()).isEmpty();
        assertThat(opening.open(OWNER, Money.euros(150), "")).isEqualTo(new CashMoveResult.OpenAlready());
        var figures = dayEnd.openDay(OWNER);
        assertThat(figures.openingFloat()).as("what was left").isEqualTo(Money.euros(150));
        assertThat(figures.floatFound()).isEqualTo(Money.euros(140));
        assertThat(figures.cashExpected()).isEqualTo(Money.euros(140));
        assertThat(figures.usualFloat(Money.euros(500))).isEqualTo(Money.euros(140));

        closed("140", "140");
        shop.sell(basket(HONEY), new Tender.Cash(Money.of("8.50")));
        assertThat(opening.open(OWNER, Money.euros(140), "")).isEqualTo(new CashMoveResult.OpenAlready());
        assertThat(findings()).isEmpty();
    }

    @Test
    void twoWhoOpenAtOnceOpenOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<CashMoveResult> open = () -> opening.open(OWNER, Money.euros(100), "");

            var results = threads.invokeAll(List.of(open, open)).stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(results).filteredOn(Moved.class::isInstance).hasSize(1);
            assertThat(results).contains(new CashMoveResult.OpenAlready());
        }
        assertThat(dayEnd.openDay(OWNER).cashExpected()).isEqualTo(Money.euros(100));
    }

    @Test
    void whoMayNotMoveCashNeedsSomebodyWhoMay() {
        var order = new CashMovements.Order(CashMovementKind.OTHER_OUT, Money.euros(5), "Pourboire");

        assertThatThrownBy(() -> cash.move(CASHIER, order, null)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> cash.move(CASHIER, order, CASHIER)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> dayEnd.cashMoved(CASHIER)).isInstanceOf(NotPermitted.class);
        assertThat(shop.journal.latest(Chain.PAYMENTS, 5)).isEmpty();

        var allowed = moved(cash.move(CASHIER, order, MANAGER));

        assertThat(allowed.staffName()).isEqualTo(CASHIER.name());
        assertThat(allowed.approvedBy()).isEqualTo(MANAGER.name());
        assertThat(moved(cash.move(MANAGER, order, null)).approvedBy()).isEmpty();
    }

    @Test
    void refusesWhatIsNoMovement() {
        assertThat(cash.move(OWNER, new CashMovements.Order(CashMovementKind.OTHER_IN, Money.ZERO, "x"), null))
                .isEqualTo(new CashMoveResult.AmountMissing());
        assertThat(cash.move(OWNER, new CashMovements.Order(CashMovementKind.OTHER_IN, Money.euros(-1), "x"), null))
                .isEqualTo(new CashMoveResult.AmountMissing());
        assertThat(cash.move(
                        OWNER,
                        new CashMovements.Order(CashMovementKind.CHANGE_BROUGHT, Money.euros(100_001), ""),
                        null))
                .isEqualTo(new CashMoveResult.AmountTooHigh(CashMovements.MAX_AMOUNT));
        assertThat(cash.move(OWNER, new CashMovements.Order(CashMovementKind.OTHER_OUT, Money.euros(1), "  "), null))
                .isEqualTo(new CashMoveResult.WordsMissing(CashMovementKind.OTHER_OUT));
        assertThat(opening.open(OWNER, Money.euros(-1), "")).isEqualTo(new CashMoveResult.AmountMissing());
        assertThat(shop.journal.latest(Chain.PAYMENTS, 5)).isEmpty();
    }

    @Test
    void eachTillHasItsOwnNumbers() {
        moved(CashMovementKind.CHANGE_BROUGHT, "100", "");
        shop.till = shop.secondTill("Caisse 2");

        assertThat(moved(CashMovementKind.CHANGE_BROUGHT, "20", "").number()).isEqualTo(1);
        assertThat(dayEnd.openDay(OWNER).cashExpected()).isEqualTo(Money.euros(20));
    }

    @Test
    void tellsAMovementThatWasTakenOutAndOneThatCannotBeRead() {
        moved(CashMovementKind.CHANGE_BROUGHT, "100", "");
        moved(CashMovementKind.OTHER_OUT, "30", "Emprunt");
        closed("70", "70");
        moved(CashMovementKind.CHANGE_BROUGHT, "10", "");
        var owner = TestDatabases.ownerOf(shop.database);

        owner.run(session -> session.createNativeMutationQuery(
                        "update journal_entry set content = 'version=1' where chain = 'PAYMENTS' and number = 2")
                .executeUpdate());

        assertThat(findings())
                .anySatisfy(finding -> assertThat(finding)
                        .isInstanceOfSatisfying(
                                Finding.Unbalanced.class,
                                sum -> assertThat(sum.field()).isEqualTo("movements.OTHER_OUT")))
                .anySatisfy(finding -> assertThat(finding).isInstanceOf(Finding.Unreadable.class));
        assertThat(shop.journal.verify(OWNER, entries -> {}).isSound()).isFalse();
    }

    @Test
    void otherMeansAreCountedAndTheirDifferencesExplained() {
        shop.sell(basket(LAMP), new Tender.Card(Money.of("24.90")));
        var noReason = new DayCount(
                CashCount.ofTotal(Money.ZERO), "", List.of(new TenderCount(TenderKind.CARD, Money.of("20.00"), "")));
        var slipLost = new DayCount(
                CashCount.ofTotal(Money.ZERO),
                "",
                List.of(
                        new TenderCount(TenderKind.CARD, Money.of("20.00"), "ticket perdu"),
                        new TenderCount(TenderKind.VOUCHER, Money.ZERO, "")));

        assertThat(dayEnd.close(OWNER, noReason, null))
                .isEqualTo(new CloseResult.TenderReasonMissing(TenderType.of(TenderKind.CARD), Money.of("-4.90")));
        limit = new DifferenceLimit(Money.euros(5));
        var closed = ((Closed) dayEnd.close(OWNER, noReason, null)).closing();
        limit = DifferenceLimit.DEFAULT;
        shop.sell(basket(LAMP), new Tender.Card(Money.of("24.90")));
        var explained = ((Closed) dayEnd.close(OWNER, slipLost, null)).closing();

        assertThat(closed.counts()).containsExactly(new TenderCount(TenderKind.CARD, Money.of("20.00"), ""));
        assertThat(dayEnd.closing(explained.number())).contains(explained);
        assertThat(explained.counts()).hasSize(2);
        assertThat(findings()).isEmpty();
    }

    @Test
    void tendersOfTheShopsOwnAreExpectedInTheDrawerOrCountedByTheirNames() {
        var lavande = new OwnTender("La Lavande", 'L', true, true, true);
        var slips = new OwnTender("Bons du quartier", 'S', false, false, false);
        shop.tenderRules(new TenderRules(
                OfferedTenders.DEFAULT.withOwn(List.of(lavande, slips)),
                CashRounding.FIVE_CENTS,
                MealVoucherLimit.in("FR")));
        moved(CashMovementKind.CHANGE_BROUGHT, "50", "");
        shop.sell(basket(LAMP), new Tender.Own(lavande, Money.euros(25)));
        shop.sell(basket(LAMP), new Tender.Own(slips, Money.of("24.90")));
        shop.sell(basket(LAMP), new Tender.Cheque(Money.of("24.90")));
        var ofSlips = TenderType.of(slips.means());

        var figures = dayEnd.openDay(OWNER);

        assertThat(figures.takenInDrawer()).isEqualTo(Money.of("24.90"));
        assertThat(figures.cashExpected())
                .as("float, moved, and what lies with the cash")
                .isEqualTo(Money.of("74.90"));
        assertThatThrownBy(() -> new TenderCount(TenderType.of(lavande.means()), Money.euros(1), ""))
                .isInstanceOf(IllegalArgumentException.class);
        var drawer = CashCount.ofTotal(Money.of("74.90"));
        var missing = new DayCount(drawer, "", List.of(new TenderCount(ofSlips, Money.of("20.00"), "")));
        assertThat(dayEnd.close(OWNER, missing, null))
                .isEqualTo(new CloseResult.TenderReasonMissing(ofSlips, Money.of("-4.90")));
        var explained = new DayCount(
                drawer,
                "",
                List.of(
                        new TenderCount(ofSlips, Money.of("20.00"), "un bon perdu"),
                        new TenderCount(TenderKind.CHEQUE, Money.of("24.90"), "")));

        var closed = ((Closed) dayEnd.close(OWNER, explained, null)).closing();

        assertThat(closed.difference()).isEqualTo(Money.ZERO);
        assertThat(dayEnd.closing(closed.number())).contains(closed);
        assertThat(shop.journal
                        .entry(Chain.CLOSINGS, closed.number())
                        .orElseThrow()
                        .content())
                .contains("count.1.kind=OWN\ncount.1.own=Bons du quartier\ncount.1.drawer=0\ncount.1.amount=2000\n");
        assertThat(findings()).isEmpty();
    }

    @Test
    void aCountThatWasChangedIsFound() {
        shop.sell(basket(LAMP), new Tender.Card(Money.of("24.90")));
        dayEnd.close(
                OWNER,
                new DayCount(
                        CashCount.ofTotal(Money.ZERO),
                        "",
                        List.of(new TenderCount(TenderKind.CARD, Money.of("20.00"), "ticket perdu"))),
                null);
        TestDatabases.ownerOf(shop.database)
                .run(session -> session.createNativeMutationQuery(
                                "update day_closing_part set note = 'rien' where kind = 'TENDER_COUNTED'")
                        .executeUpdate());

        assertThat(findings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Finding.Changed.class,
                        changed -> assertThat(changed.field()).isEqualTo("count.1.reason"));
    }
}
