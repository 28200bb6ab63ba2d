package org.comptoir.pos.closing.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.comptoir.pos.closing.DayFigures.Counted;
import org.comptoir.pos.closing.DayFigures.TenderTotal;
import org.comptoir.pos.journal.Chain;
import org.comptoir.pos.journal.JournalEntry;
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

class SignedPeriodClosingTest {

    /// Frozen: month closings are signed over exactly these bytes. Any change requires a new version beside it.
    private static final String VERSION_1 = """
            version=1
            number=31
            previous=0
            kind=MONTH
            till=A
            tillname=Caisse 1
            from=2026-03-01
            until=2026-03-31
            closed=2026-04-01T07:02:00Z
            firstclosing=5
            lastclosing=30
            closings=26
            first=40
            last=952
            sales=913
            turnover=1200000
            perpetual=5120000
            vats=1
            vat.1.code=N
            vat.1.rate=2000
            vat.1.net=1000000
            vat.1.tax=200000
            tenders=2
            tender.1.kind=CARD
            tender.1.count=913
            tender.1.amount=1199000
            tender.2.kind=OWN
            tender.2.own=La Lavande
            tender.2.drawer=1
            tender.2.count=2
            tender.2.amount=3498
            vouchers.count=1
            vouchers.amount=2000
            returns.count=3
            returns.amount=2490
            discounts.count=2
            discounts.amount=350
            rounding.count=4
            rounding.amount=-2
            repaid.count=1
            repaid.amount=500
            difference=-420
            """;

    private static final String SIGNATURE = "abcdefghijklmnopqrstuvwxyz";

    private static PeriodClosing closing() {
        var rate = new TaxRate(new TaxCode("N"), Percent.whole(20));
        return new PeriodClosing(
                TillId.FIRST,
                31,
                PeriodKind.MONTH,
                "Caisse 1",
                LocalDate.of(2026, 3, 1),
                Instant.parse("2026-04-01T07:02:00Z"),
                0,
                5,
                30,
                26,
                new PeriodFigures(
                        40,
                        952,
                        913,
                        new TaxSummary(List.of(new TaxSummary.Row(rate, Money.euros(10_000), Money.euros(2_000)))),
                        List.of(
                                new TenderTotal(TenderKind.CARD, 913, Money.euros(11_990)),
                                new TenderTotal(TenderType.of(new OwnMeans("La Lavande", true)), 2, Money.of("34.98"))),
                        new Counted(1, Money.euros(20)),
                        new Counted(3, Money.of("24.90")),
                        new Counted(2, Money.of("3.50")),
                        new Counted(4, Money.of("-0.02")),
                        new Counted(1, Money.euros(5)),
                        Money.of("-4.20"),
                        Money.euros(51_200)),
                "cgms");
    }

    private static JournalEntry entry(String kind, String text) {
        return new JournalEntry(TillId.FIRST, Chain.CLOSINGS, 31, Instant.EPOCH, kind, text, SIGNATURE);
    }

    @Test
    void writesVersionOneUnchanged() {
        assertThat(SignedPeriodClosing.text(closing())).isEqualTo(VERSION_1);
    }

    @Test
    void readsVersionOneUnchanged() {
        assertThat(SignedPeriodClosing.read(entry("month-end", VERSION_1))).isEqualTo(closing());
    }

    @Test
    void refusesOtherText() {
        var changes = List.of(
                VERSION_1.replace("version=1", "version=2"),
                VERSION_1.replace("number=31", "number=32"),
                VERSION_1.replace("kind=MONTH", "kind=YEAR"),
                VERSION_1.replace("until=2026-03-31", "until=2026-03-30"),
                VERSION_1.replace("from=2026-03-01", "from=2026-03-02"),
                VERSION_1.replace("turnover=1200000", "turnover=1200001"),
                VERSION_1.replace("difference=-420\n", ""),
                VERSION_1.replace("tender.2.own=La Lavande\n", ""),
                VERSION_1.replace("tender.2.drawer=1", "tender.2.drawer=2"),
                VERSION_1.replace("repaid.count=1\n", ""),
                VERSION_1 + "extra=1\n");

        assertThat(changes)
                .allSatisfy(text -> assertThatThrownBy(() -> SignedPeriodClosing.read(entry("month-end", text)))
                        .isInstanceOf(IllegalArgumentException.class));
        assertThatThrownBy(() -> SignedPeriodClosing.read(entry("year-end", VERSION_1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
