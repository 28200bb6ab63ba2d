package org.comptoir.pos.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Settlement.NotEnough;
import org.comptoir.pos.sales.Settlement.Paid;
import org.comptoir.pos.sales.Settlement.Part;
import org.comptoir.pos.sales.Settlement.TooMuchNonCash;
import org.comptoir.pos.sales.Tender.Card;
import org.comptoir.pos.sales.Tender.Cash;
import org.comptoir.pos.sales.Tender.Points;
import org.junit.jupiter.api.Test;

class SettlementTest {

    @Test
    void combinesAllCashAndGivesChangeFromIt() {
        var result = Settlement.of(
                Money.euros(10), List.of(new Cash(Money.euros(5)), new Card(Money.euros(4)), new Cash(Money.euros(5))));

        var card = new Card(Money.euros(4));
        assertThat(result)
                .isEqualTo(new Paid(
                        List.of(
                                new Part(card, Money.euros(4), Money.euros(4)),
                                new Part(new Cash(Money.euros(10)), Money.euros(6), Money.euros(10))),
                        Money.euros(4)));
        assertThat(((Paid) result).cashKept()).isEqualTo(Money.euros(6));
    }

    @Test
    void paysOutExactlyWhatTheShopOwes() {
        var refund = Money.euros(-10);
        var cash = new Payout.CashPayout(Money.euros(4));
        var card = new Payout.CardPayout(Money.euros(6));

        assertThat(Settlement.of(refund, List.of(), List.of(cash, card)))
                .isEqualTo(new Paid(List.of(), Money.ZERO, List.of(cash, card)));
        assertThat(Settlement.of(refund, List.of(), List.of(card)))
                .isEqualTo(new Settlement.RefundMissing(Money.euros(4)));
        assertThat(Settlement.of(refund, List.of(), List.of(cash, card, cash)))
                .isEqualTo(new Settlement.RefundTooMuch(Money.euros(4)));
    }

    @Test
    void refusesExcessPayoutsAndTendersWhenOwingTheCustomer() {
        var cash = new Cash(Money.euros(5));
        var payout = new Payout.CashPayout(Money.euros(5));

        assertThat(Settlement.of(Money.euros(10), List.of(cash, cash, cash), List.of(payout)))
                .isEqualTo(new Settlement.RefundTooMuch(Money.euros(5)));
        assertThat(Settlement.of(Money.euros(-5), List.of(cash), List.of(payout)))
                .isEqualTo(new Settlement.NothingToPay(Money.euros(5)));
    }

    @Test
    void returnsCashThatWasNotNeeded() {
        var result =
                (Paid) Settlement.of(Money.euros(10), List.of(new Card(Money.euros(10)), new Cash(Money.euros(5))));

        assertThat(result.change()).isEqualTo(Money.euros(5));
        assertThat(result.cashKept()).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesTooLittleAndTooMuch() {
        assertThat(Settlement.of(Money.euros(10), List.of())).isEqualTo(new NotEnough(Money.euros(10)));
        assertThat(Settlement.of(Money.ZERO, List.of())).isEqualTo(new Paid(List.of(), Money.ZERO));
        assertThat(Settlement.of(Money.euros(10), List.of(new Card(Money.euros(9)), new Points(3, Money.euros(2)))))
                .isEqualTo(new TooMuchNonCash(Money.euros(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cash(Money.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Card(Money.of("-1.00")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Points(0, Money.euros(1)));
    }

    @Test
    void alwaysPaysExactlyTheTotal() {
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++) {
            var total = Money.ofCents(random.nextInt(20_000));
            var tenders = new ArrayList<Tender>();
            for (var i = random.nextInt(4); i > 0; i--) {
                var amount = Money.ofCents(1 + random.nextInt(10_000));
                tenders.add(random.nextBoolean() ? new Cash(amount) : new Card(amount));
            }
            if (Settlement.of(total, tenders) instanceof Paid paid) {
                assertThat(Money.sum(paid.parts().stream().map(Part::amount).toList()))
                        .isEqualTo(total);
                assertThat(Money.sum(paid.parts().stream().map(Part::given).toList()))
                        .isEqualTo(total.plus(paid.change()));
                assertThat(paid.change().isNegative()).isFalse();
            }
        }
    }
}
