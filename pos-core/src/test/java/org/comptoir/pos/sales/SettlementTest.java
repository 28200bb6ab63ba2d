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
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.sales.tender.OwnTender;
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

    private static final OwnTender LAVANDE = new OwnTender("La Lavande", 'L', true, true, true);
    private static final OwnTender TOWN = new OwnTender("Chèque de la ville", 'D', false, false, false);

    @Test
    void roundsWhatIsPaidInCashAlone() {
        var due = Money.of("10.03");
        var exact = new Cash(Money.of("10.05"));

        assertThat(Settlement.of(due, List.of(exact), List.of(), CashRounding.FIVE_CENTS))
                .isEqualTo(new Paid(
                        List.of(new Part(exact, exact.amount(), exact.amount())),
                        Money.ZERO,
                        List.of(),
                        Money.ofCents(2)));
        assertThat(Settlement.of(due, List.of(exact), List.of(), CashRounding.NONE))
                .isEqualTo(new Paid(List.of(new Part(exact, due, exact.amount())), Money.ofCents(2)));
        assertThat(((Paid) Settlement.of(
                                due,
                                List.of(new Card(Money.euros(5)), new Cash(Money.of("5.03"))),
                                List.of(),
                                CashRounding.FIVE_CENTS))
                        .rounding())
                .as("a part by card: nothing is rounded")
                .isEqualTo(Money.ZERO);
        var paidBack = new Payout.CashPayout(Money.euros(4));
        assertThat(((Paid) Settlement.of(Money.of("-3.98"), List.of(), List.of(paidBack), CashRounding.FIVE_CENTS))
                        .rounding())
                .as("the shop pays two cents more")
                .isEqualTo(Money.ofCents(-2));
    }

    @Test
    void givesChangeOnlyWhereATenderSaysSo() {
        var paid = (Paid) Settlement.of(
                Money.of("17.50"),
                List.of(new Cash(Money.euros(5)), new Tender.Own(LAVANDE, Money.euros(15))),
                List.of());

        assertThat(paid.change()).isEqualTo(Money.of("2.50"));
        assertThat(paid.parts()).extracting(Part::amount).containsExactly(Money.euros(15), Money.of("2.50"));
        assertThat(Settlement.of(Money.euros(10), List.of(new Tender.Own(TOWN, Money.euros(12))), List.of()))
                .isEqualTo(new TooMuchNonCash(Money.euros(2)));
        assertThat(Settlement.of(Money.euros(10), List.of(new Tender.MealVouchers(2, Money.euros(18))), List.of()))
                .isEqualTo(new TooMuchNonCash(Money.euros(8)));
    }

    private static Tender anyTender(Random random) {
        var amount = Money.ofCents(1 + random.nextInt(10_000));
        return switch (random.nextInt(7)) {
            case 0 -> new Card(amount);
            case 1 -> new Tender.Cheque(amount);
            case 2 -> new Tender.MealVouchers(1 + random.nextInt(4), amount);
            case 3 -> new Tender.Own(LAVANDE, amount);
            case 4 -> new Tender.Own(TOWN, amount);
            default -> new Cash(amount);
        };
    }

    @Test
    void tendersRoundingAndChangeAlwaysEqualTheTotal() {
        var random = new Random(11);
        var rounded = 0;
        for (var round = 0; round < 20_000; round++) {
            var due = Money.ofCents(random.nextInt(-5_000, 20_000));
            var tenders = new ArrayList<Tender>();
            var payouts = new ArrayList<Payout>();
            for (var i = random.nextInt(4); due.isPositive() && i > 0; i--) {
                tenders.add(anyTender(random));
            }
            if (due.isNegative()) {
                payouts.add(new Payout.CashPayout(
                        random.nextBoolean() ? due.negate() : CashRounding.FIVE_CENTS.round(due.negate())));
            }
            var rounding = CashRounding.values()[random.nextInt(2)];
            if (Settlement.of(due, tenders, payouts, rounding) instanceof Paid paid) {
                var parts = Money.sum(paid.parts().stream().map(Part::amount).toList());
                var given = Money.sum(paid.parts().stream().map(Part::given).toList());
                var out = Money.sum(paid.payouts().stream().map(Payout::amount).toList());
                assertThat(parts.minus(out)).isEqualTo(due.plus(paid.rounding()));
                assertThat(given).isEqualTo(parts.plus(paid.change()));
                assertThat(paid.change().isNegative()).isFalse();
                assertThat(Math.abs(paid.rounding().cents())).isLessThanOrEqualTo(2);
                rounded += paid.rounding().isZero() ? 0 : 1;
            }
        }
        assertThat(rounded).as("something was rounded").isPositive();
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
