package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.comptoir.pos.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Single-purpose vouchers.
class SignedSaleV7Test {

    /// Frozen: sales that version 6 cannot say are signed in this format. Any change requires a new version beside it.
    private static final String VERSION_7 = """
            version=7
            till=B
            number=4714
            tillname=Caisse 1
            request=0b9d7c1e-5a52-4b6e-8f3a-2d1c00aa77f1
            sold=2026-03-07T23:40:00.120Z
            day=2026-03-08
            staff=2
            staffname=Élio Marchetti
            lines=3
            line.1.kind=ARTICLE
            line.1.article=2
            line.1.code=HONEY
            line.1.text=Miel de châtaignier
            line.1.soldby=PIECE
            line.1.quantity=1000
            line.1.price=850
            line.1.reductions=0
            line.1.vat=R
            line.1.rate=550
            line.1.total=850
            line.2.kind=SINGLE_VOUCHER
            line.2.text=Bon à usage unique
            line.2.soldby=PIECE
            line.2.quantity=1000
            line.2.price=2000
            line.2.reductions=0
            line.2.vat=R
            line.2.rate=550
            line.2.voucher=58
            line.2.expires=2027-03-08
            line.2.total=2000
            line.3.kind=SINGLE_VOUCHER_USE
            line.3.text=Bon à usage unique
            line.3.soldby=PIECE
            line.3.quantity=1000
            line.3.price=800
            line.3.reductions=0
            line.3.vat=R
            line.3.rate=550
            line.3.voucher=41
            line.3.total=-800
            vats=1
            vat.1.code=R
            vat.1.rate=550
            vat.1.net=1943
            vat.1.tax=107
            tenders=1
            tender.1.kind=CARD
            tender.1.amount=2050
            tender.1.given=2050
            payouts=0
            change=0
            earned=0
            spent=0
            takenback=0
            discount=0
            total=2050
            rounding=0
            terms=0
            foreign=0
            reasons=0
            pointsoff=0
            singlesold=2000
            singlespent=800
            """;

    @Test
    void isReadAndWrittenUnchanged() {
        var signed = SignedSale.read(VERSION_7);

        assertThat(signed.text()).isEqualTo(VERSION_7);
        assertThat(((SignedSaleV7) signed).sold()).isEqualTo(Money.euros(20));
        assertThat(((SignedSaleV7) signed).spent()).isEqualTo(Money.euros(8));
        assertThat(signed.isDetailed()).isTrue();
    }

    @Test
    void isNoSaleWithALineLess() {
        for (var line : VERSION_7.lines().toList()) {
            if (!line.startsWith("line.2.expires")) {
                assertThatThrownBy(() -> SignedSale.read(VERSION_7.replaceFirst("(?m)^" + line + "\n", "")))
                        .as(line)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"singlesold=2001", "singlespent=-800", "pointsoff=1"})
    void isNoSaleWithAnotherSum(String sum) {
        var changed = VERSION_7.replaceAll("(?m)^" + sum.replaceAll("=.*", "") + "=.*$", sum);

        assertThatThrownBy(() -> SignedSale.read(changed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void earlierVersionsHaveNoWordsForIt() {
        var all = "(rounding|terms|foreign|reasons|pointsoff|singlesold|singlespent)";
        var kept = new String[] {"", "", "", "rounding|terms", "rounding|terms|foreign", "", ""};
        for (var version = 2; version <= 4; version++) {
            var pattern = kept[version].isEmpty() ? all : all.replaceFirst(kept[version] + "\\|", "");
            var text = VERSION_7.replace("version=7", "version=" + version).replaceAll("(?m)^" + pattern + "=.*\n", "");
            assertThatThrownBy(() -> SignedSale.read(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
        var sixth = VERSION_7.replace("version=7", "version=6").replaceAll("(?m)^(singlesold|singlespent)=.*\n", "");
        assertThatThrownBy(() -> SignedSale.read(sixth)).isInstanceOf(IllegalArgumentException.class);
    }
}
