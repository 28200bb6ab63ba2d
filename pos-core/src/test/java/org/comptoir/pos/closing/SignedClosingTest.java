package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashTotals;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.DayFigures.TenderTotal;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.TenderType;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.tax.TaxCode;
import org.comptoir.pos.tax.TaxRate;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.Test;

class SignedClosingTest {

    /// Frozen: shops have closings signed over exactly these bytes.
    private static final String VERSION_1 = """
            version=1
            number=7
            previous=6
            till=Caisse 1
            day=2026-03-07
            closed=2026-03-07T18:30:00Z
            staff=Élio Marchetti
            first=40
            last=52
            sales=13
            turnover=12000
            perpetual=512000
            vats=1
            vat.1.code=N
            vat.1.rate=2000
            vat.1.net=10000
            vat.1.tax=2000
            tenders=2
            tender.1.kind=CARD
            tender.1.count=4
            tender.1.amount=5000
            tender.2.kind=CASH
            tender.2.count=9
            tender.2.amount=9000
            vouchers.count=1
            vouchers.amount=2000
            discounts.count=2
            discounts.amount=350
            float=10000
            expected=19000
            counted=18990
            nextfloat=10000
            reason=un centime
            """;

    /// Frozen: shops have closings signed over exactly these bytes.
    private static final String VERSION_2 = """
            version=2
            number=7
            previous=6
            till=A
            tillname=Caisse 1
            day=2026-03-07
            closed=2026-03-07T18:30:00Z
            staff=Élio Marchetti
            first=40
            last=52
            sales=13
            turnover=12000
            perpetual=512000
            vats=1
            vat.1.code=N
            vat.1.rate=2000
            vat.1.net=10000
            vat.1.tax=2000
            tenders=2
            tender.1.kind=CARD
            tender.1.count=4
            tender.1.amount=5000
            tender.2.kind=CASH
            tender.2.count=9
            tender.2.amount=9000
            vouchers.count=1
            vouchers.amount=2000
            returns.count=3
            returns.amount=2490
            discounts.count=2
            discounts.amount=350
            float=10000
            expected=19000
            counted=18990
            pieces=2
            piece.1.value=5000
            piece.1.count=3
            piece.2.value=10
            piece.2.count=9
            nextfloat=10000
            reason=un centime
            """;

    /// Frozen: closings are signed in this format. Any change requires a new version beside it.
    private static final String VERSION_3 = VERSION_2
            .replace("version=2", "version=3")
            .replace("tenders=2\n", "tenders=3\n")
            .replace("vouchers.count=1\n", """
                    tender.3.kind=OWN
                    tender.3.own=La Lavande
                    tender.3.drawer=1
                    tender.3.count=2
                    tender.3.amount=1550
                    vouchers.count=1
                    """)
            .replace("float=10000\nexpected=19000\ncounted=18990\n", """
                    rounding.count=4
                    rounding.amount=-2
                    repaid.count=1
                    repaid.amount=1552
                    float=10000
                    lastmovement=12
                    movements=2
                    movement.1.kind=DAY_OPENED
                    movement.1.count=1
                    movement.1.amount=-500
                    movement.2.kind=BANK_DEPOSIT
                    movement.2.count=2
                    movement.2.amount=-8000
                    expected=12050
                    counted=18990
                    """)
            .replace("nextfloat=10000\n", """
                    counts=2
                    count.1.kind=CARD
                    count.1.amount=4990
                    count.1.reason=ticket perdu
                    count.2.kind=OWN
                    count.2.own=Bons du quartier
                    count.2.drawer=0
                    count.2.amount=500
                    count.2.reason=
                    nextfloat=10000
                    """);

    @Test
    void writesVersionTwoUnchanged() {
        assertThat(ClosingCanonicalText.of(closing(counted(), 3), 2)).isEqualTo(VERSION_2);
    }

    @Test
    void writesVersionThreeUnchanged() {
        assertThat(ClosingCanonicalText.of(withCashMoved(false))).isEqualTo(VERSION_3);
        assertThat(ClosingCanonicalText.of(withCashMoved(true))).isEqualTo(VERSION_3 + "automatic=1\n");
    }

    @Test
    void readsVersionThreeUnchanged() {
        assertThat(SignedClosing.read(VERSION_3)).isEqualTo(new SignedClosing(3, TillId.FIRST, withCashMoved(false)));
        assertThat(SignedClosing.read(VERSION_3 + "automatic=1\n").closing().automatic())
                .isTrue();
    }

    @Test
    void readsVersionTwoUnchanged() {
        assertThat(SignedClosing.read(VERSION_2)).isEqualTo(new SignedClosing(2, TillId.FIRST, closing(counted(), 3)));
    }

    @Test
    void readsVersionOneUnchanged() {
        var signed = SignedClosing.read(VERSION_1);

        assertThat(signed)
                .isEqualTo(new SignedClosing(1, TillId.FIRST, closing(CashCount.ofTotal(Money.of("189.90")), 0)));
        assertThat(signed.agreesWith(closing(counted(), 0)))
                .as("version one knew nothing of single coins")
                .isTrue();
    }

    @Test
    void detectsAChangedClosing() {
        assertThat(SignedClosing.read(VERSION_2).agreesWith(closing(counted(), 3)))
                .isTrue();
        assertThat(SignedClosing.read(VERSION_2).agreesWith(closing(counted(), 2)))
                .isFalse();
    }

    @Test
    void detectsWhatVersionTwoCannotSayInAStoredClosing() {
        var signed = SignedClosing.read(VERSION_2);

        assertThat(signed.agreesWith(withCashMoved(false))).isFalse();
        assertThat(signed.differences(new Subject(Subject.Kind.CLOSING, "A-7"), withCashMoved(false)))
                .contains(new Finding.Changed(new Subject(Subject.Kind.CLOSING, "A-7"), "repaid.amount", "0", "1552"));
    }

    @Test
    void refusesOtherText() {
        var changes = List.of(
                VERSION_2.replace("version=2", "version=3"),
                VERSION_3.replace("tender.3.own=La Lavande\n", ""),
                VERSION_3.replace("tender.3.drawer=1", "tender.3.drawer=0"),
                VERSION_3.replace("tender.3.drawer=1", "tender.3.drawer=2"),
                VERSION_3.replace("count.2.drawer=0", "count.2.drawer=1"),
                VERSION_3.replace("rounding.count=4\n", ""),
                VERSION_2 + "automatic=1\n",
                VERSION_3.replace("version=3", "version=4"),
                VERSION_3.replace("movement.2.amount=-8000", "movement.2.amount=-7000"),
                VERSION_3.replace("count.1.kind=CARD", "count.1.kind=POINTS"),
                VERSION_3 + "automatic=2\n",
                VERSION_3 + "automatic=01\n",
                VERSION_2.replace("turnover=12000", "turnover=11000"),
                VERSION_2.replace("number=7", "number=07"),
                VERSION_2.replace("piece.2.value=10", "piece.2.value=5000"),
                VERSION_2.replace("reason=un centime\n", ""),
                VERSION_2 + "extra=1\n");

        assertThat(changes)
                .allSatisfy(text -> assertThatThrownBy(() -> SignedClosing.read(text))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private static CashCount counted() {
        return new CashCount(
                new java.util.TreeMap<>(Map.of(Money.euros(50), 3, Money.ofCents(10), 9)), Money.euros(39));
    }

    private static DayClosing withCashMoved(boolean automatic) {
        var moved = new CashTotals(
                12,
                List.of(
                        new CashTotals.OfKind(CashMovementKind.DAY_OPENED, 1, Money.euros(-5)),
                        new CashTotals.OfKind(CashMovementKind.BANK_DEPOSIT, 2, Money.euros(-80))));
        var counts = List.of(
                new TenderCount(TenderKind.CARD, Money.of("49.90"), "ticket perdu"),
                new TenderCount(TenderType.of(new OwnMeans("Bons du quartier", false)), Money.euros(5), ""));
        return closing(
                counted(),
                3,
                moved,
                counts,
                automatic,
                List.of(new TenderTotal(TenderType.of(new OwnMeans("La Lavande", true)), 2, Money.of("15.50"))));
    }

    private static DayClosing closing(CashCount counted, int returns) {
        return closing(counted, returns, CashTotals.NONE, List.of(), false, List.of());
    }

    private static DayClosing closing(
            CashCount counted,
            int returns,
            CashTotals moved,
            List<TenderCount> counts,
            boolean automatic,
            List<TenderTotal> own) {
        var tenders = new ArrayList<>(List.of(
                new TenderTotal(TenderKind.CARD, 4, Money.euros(50)),
                new TenderTotal(TenderKind.CASH, 9, Money.euros(90))));
        tenders.addAll(own);
        var rate = new TaxRate(new TaxCode("N"), Percent.whole(20));
        var figures = new DayFigures(
                6,
                40,
                52,
                13,
                new TaxSummary(List.of(new TaxSummary.Row(rate, Money.euros(100), Money.euros(20)))),
                tenders,
                new Counted(1, Money.euros(20)),
                returns == 0 ? new Counted(0, Money.ZERO) : new Counted(returns, Money.of("24.90")),
                new Counted(2, Money.of("3.50")),
                own.isEmpty() ? Counted.NONE : new Counted(4, Money.of("-0.02")),
                own.isEmpty() ? Counted.NONE : new Counted(1, Money.of("15.52")),
                Money.euros(5120),
                Money.euros(100),
                moved,
                0);
        return new DayClosing(
                TillId.FIRST,
                7,
                "Caisse 1",
                LocalDate.of(2026, 3, 7),
                Instant.parse("2026-03-07T18:30:00Z"),
                "Élio Marchetti",
                figures,
                counted,
                Money.euros(100),
                "un centime",
                counts,
                automatic,
                "",
                "");
    }
}
