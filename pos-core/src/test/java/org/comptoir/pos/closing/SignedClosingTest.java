package org.comptoir.pos.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.DayFigures.TenderTotal;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.sales.TenderKind;
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

    /// Frozen: closings are signed in this format. Any change requires a new version beside it.
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

    @Test
    void writesVersionTwoUnchanged() {
        assertThat(ClosingCanonicalText.of(closing(counted(), 3))).isEqualTo(VERSION_2);
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
    void refusesOtherText() {
        var changes = List.of(
                VERSION_2.replace("version=2", "version=4"),
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

    private static DayClosing closing(CashCount counted, int returns) {
        var rate = new TaxRate(new TaxCode("N"), Percent.whole(20));
        var figures = new DayFigures(
                6,
                40,
                52,
                13,
                new TaxSummary(List.of(new TaxSummary.Row(rate, Money.euros(100), Money.euros(20)))),
                List.of(
                        new TenderTotal(TenderKind.CARD, 4, Money.euros(50)),
                        new TenderTotal(TenderKind.CASH, 9, Money.euros(90))),
                new Counted(1, Money.euros(20)),
                returns == 0 ? new Counted(0, Money.ZERO) : new Counted(returns, Money.of("24.90")),
                new Counted(2, Money.of("3.50")),
                Counted.NONE,
                Counted.NONE,
                Money.euros(5120),
                Money.euros(100),
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
                "",
                "");
    }
}
