package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.comptoir.pos.pricing.ReturnReason;
import org.comptoir.pos.sales.SignedSaleV5.OwnReason;
import org.junit.jupiter.api.Test;

/// Goods returned for a reason of the shop's own.
class SignedSaleV5Test {

    /// Frozen: sales that version 4 cannot say are signed in this format. Any change requires a new version beside it.
    private static final String VERSION_5 = """
            version=5
            till=B
            number=4712
            tillname=Caisse 1
            request=0b9d7c1e-5a52-4b6e-8f3a-2d1c00aa77ef
            sold=2026-03-07T23:30:00.120Z
            day=2026-03-08
            staff=2
            staffname=Élio Marchetti
            lines=1
            line.1.kind=ARTICLE_RETURN
            line.1.article=7
            line.1.code=100007
            line.1.text=Foulard
            line.1.soldby=PIECE
            line.1.quantity=1000
            line.1.price=1200
            line.1.reductions=0
            line.1.vat=N
            line.1.rate=2000
            line.1.returned.till=B
            line.1.returned.number=4700
            line.1.returned.line=1
            line.1.total=-1200
            vats=1
            vat.1.code=N
            vat.1.rate=2000
            vat.1.net=-1000
            vat.1.tax=-200
            tenders=0
            payouts=1
            payout.1.kind=CASH
            payout.1.amount=1200
            payout.1.given=1200
            change=0
            earned=0
            spent=0
            takenback=0
            discount=0
            total=-1200
            rounding=0
            terms=1
            terms.1.line=1
            terms.1.reason=OTHER
            terms.1.goods=RESTOCKED
            foreign=0
            reasons=1
            reasons.1.line=1
            reasons.1.words=Cadeau reçu deux fois
            """;

    @Test
    void isReadAndWrittenUnchanged() {
        var signed = SignedSale.read(VERSION_5);

        assertThat(signed.text()).isEqualTo(VERSION_5);
        assertThat(((SignedSaleV5) signed).reasons()).isEqualTo(List.of(new OwnReason(1, "Cadeau reçu deux fois")));
        assertThat(signed.statesTerms(1)).isTrue();
        assertThat(signed.statesWords(1)).isTrue();
        assertThat(signed.statesWords(2)).isFalse();
        assertThat(signed.isDetailed()).isTrue();
    }

    @Test
    void isNoSaleWithALineLess() {
        for (var line : VERSION_5.lines().toList()) {
            assertThatThrownBy(() -> SignedSale.read(VERSION_5.replaceFirst("(?m)^" + line + "\n", "")))
                    .as(line)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void isNoSaleWhereTheWordsBelongToNoReason() {
        for (var changed : List.of(
                VERSION_5.replace("reasons.1.line=1", "reasons.1.line=2"),
                VERSION_5.replace("reason=OTHER", "reason=" + ReturnReason.FAULTY),
                VERSION_5.replace("words=Cadeau reçu deux fois", "words="),
                VERSION_5.replaceAll("reasons.1.*\n", "").replace("reasons=1", "reasons=0"))) {
            assertThatThrownBy(() -> SignedSale.read(changed)).as(changed).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
