package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.sales.tender.ForeignCash;
import org.comptoir.pos.sales.tender.OwnMeans;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.tax.TaxSummary;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.Test;

/// Tips, and what was paid in foreign cash.
class SignedSaleV4Test {

    /// Frozen: sales that version 3 cannot say are signed in this format. Any change requires a new version beside it.
    private static final String VERSION_4 = """
            version=4
            till=B
            number=4711
            tillname=Caisse 1
            request=0b9d7c1e-5a52-4b6e-8f3a-2d1c00aa77ee
            sold=2026-03-07T23:30:00.120Z
            day=2026-03-08
            staff=2
            staffname=Élio Marchetti
            lines=1
            line.1.kind=TIP
            line.1.text=Pourboire
            line.1.soldby=PIECE
            line.1.quantity=1000
            line.1.price=350
            line.1.reductions=0
            line.1.total=350
            vats=0
            tenders=2
            tender.1.kind=CARD
            tender.1.amount=100
            tender.1.given=100
            tender.2.kind=OWN
            tender.2.amount=250
            tender.2.given=477
            tender.2.own=CHF
            tender.2.drawer=1
            payouts=0
            change=227
            earned=0
            spent=0
            takenback=0
            discount=0
            total=350
            rounding=0
            terms=0
            foreign=1
            foreign.1.tender=2
            foreign.1.currency=CHF
            foreign.1.amount=500
            foreign.1.rate=953200
            """;

    private static SignedSaleV4 sale() {
        var tip = new SignedLine(
                LineKind.TIP,
                null,
                "",
                "Pourboire",
                SoldBy.PIECE,
                Quantity.ONE,
                Money.of("3.50"),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                Money.of("3.50"));
        var facts = new SignedSaleV2(
                new SaleNumber(new TillId("B"), 4711),
                "Caisse 1",
                UUID.fromString("0b9d7c1e-5a52-4b6e-8f3a-2d1c00aa77ee"),
                Instant.parse("2026-03-07T23:30:00.120Z"),
                LocalDate.of(2026, 3, 8),
                new StaffId(2),
                "Élio Marchetti",
                List.of(tip),
                new TaxSummary(List.of()),
                List.of(
                        new SignedPayment(TenderKind.CARD, Money.euros(1), Money.euros(1), null, 0),
                        new SignedPayment(
                                TenderKind.OWN,
                                Money.of("2.50"),
                                Money.of("4.77"),
                                null,
                                0,
                                new OwnMeans("CHF", true),
                                1)),
                List.of(),
                Money.of("2.27"),
                0,
                0,
                0,
                Money.ZERO,
                Money.of("3.50"));
        return new SignedSaleV4(
                new SignedSaleV3(facts, Money.ZERO, List.of()),
                List.of(new SignedSaleV4.Foreign(2, new ForeignCash("CHF", 500, 953_200))));
    }

    @Test
    void isWrittenAndReadUnchanged() {
        assertThat(sale().text()).isEqualTo(VERSION_4);
        assertThat(SignedSale.read(VERSION_4)).isEqualTo(sale());
    }

    @Test
    void isNoSaleWithALineLessOrAnotherCurrency() {
        for (var line : VERSION_4.lines().toList()) {
            assertThatThrownBy(() -> SignedSale.read(VERSION_4.replaceFirst("(?m)^" + line + "\n", "")))
                    .as(line)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> SignedSale.read(VERSION_4.replace("currency=CHF", "currency=EUR")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNoSaleWhereAnEarlierVersionSaysWhatItDoesNotKnow() {
        var third = VERSION_4.replace("version=4", "version=3").replaceAll("foreign.*\n", "");

        assertThatThrownBy(() -> SignedSale.read(third))
                .as("a tip in version 3")
                .isInstanceOf(IllegalArgumentException.class);
    }
}
