package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.comptoir.pos.money.Money;
import org.junit.jupiter.api.Test;

/// Points that lower prices.
class SignedSaleV6Test {

    /// Frozen: sales that version 5 cannot say are signed in this format. Any change requires a new version beside it.
    private static final String VERSION_6 = """
            version=6
            till=B
            number=4713
            tillname=Caisse 1
            request=0b9d7c1e-5a52-4b6e-8f3a-2d1c00aa77f0
            sold=2026-03-07T23:30:00.120Z
            day=2026-03-08
            staff=2
            staffname=Élio Marchetti
            lines=1
            line.1.kind=ARTICLE
            line.1.article=7
            line.1.code=100007
            line.1.text=Foulard
            line.1.soldby=PIECE
            line.1.quantity=1000
            line.1.price=1300
            line.1.reductions=1
            line.1.reduction.1.kind=POINTS
            line.1.reduction.1.reason=100
            line.1.reduction.1.amount=100
            line.1.vat=N
            line.1.rate=2000
            line.1.total=1200
            vats=1
            vat.1.code=N
            vat.1.rate=2000
            vat.1.net=1000
            vat.1.tax=200
            tenders=1
            tender.1.kind=CARD
            tender.1.amount=1200
            tender.1.given=1200
            payouts=0
            change=0
            earned=12
            spent=100
            takenback=0
            discount=100
            total=1200
            rounding=0
            terms=0
            foreign=0
            reasons=0
            pointsoff=100
            """;

    @Test
    void isReadAndWrittenUnchanged() {
        var signed = SignedSale.read(VERSION_6);

        assertThat(signed.text()).isEqualTo(VERSION_6);
        assertThat(((SignedSaleV6) signed).reduced()).isEqualTo(Money.euros(1));
        assertThat(signed.isDetailed()).isTrue();
    }

    @Test
    void isNoSaleWithALineLessOrAnotherSum() {
        for (var line : VERSION_6.lines().toList()) {
            assertThatThrownBy(() -> SignedSale.read(VERSION_6.replaceFirst("(?m)^" + line + "\n", "")))
                    .as(line)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> SignedSale.read(VERSION_6.replace("pointsoff=100", "pointsoff=101")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void earlierVersionsHaveNoWordsForIt() {
        var second = VERSION_6
                .replace("version=6", "version=2")
                .replaceAll("(?m)^(rounding|terms|foreign|reasons|pointsoff)=.*\n", "");
        var third = VERSION_6.replace("version=6", "version=3").replaceAll("(?m)^(foreign|reasons|pointsoff)=.*\n", "");
        var fourth = VERSION_6.replace("version=6", "version=4").replaceAll("(?m)^(reasons|pointsoff)=.*\n", "");
        for (var text : List.of(second, third, fourth)) {
            assertThatThrownBy(() -> SignedSale.read(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(SignedSale.read(second.replace("kind=POINTS", "kind=TICKET_DISCOUNT"))
                        .text())
                .as("the same by another kind")
                .contains("TICKET_DISCOUNT");
    }
}
