package org.comptoir.customers.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.till.SaleNumber;
import org.comptoir.pos.till.TillId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenItemsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final PaymentTerm TERM = new PaymentTerm(30, false);

    @Test
    void settlesWhatWasDueFirst() {
        var open = open(
                Map.of(),
                moved(0, "10", AccountReason.CHARGED),
                moved(5, "20", AccountReason.CHARGED),
                moved(9, "-7", AccountReason.PAID),
                moved(10, "-5", AccountReason.GIVEN_BACK),
                moved(11, "3", AccountReason.CHARGED));

        assertThat(open).extracting(OpenItem::open).containsExactly(Money.of("18"), Money.of("3"));
        assertThat(open.getFirst().dueOn()).isEqualTo(MARCH.plusDays(35));
        assertThat(open.getFirst().isOverdue(MARCH.plusDays(35))).isFalse();
        assertThat(open.getFirst().daysLate(MARCH.plusDays(36))).isEqualTo(1);
    }

    @Test
    void aPaymentSettlesNothingThatWasBoughtLater() {
        var open = open(
                Map.of(sale(0), MARCH.plusDays(58)),
                moved(0, "10", AccountReason.CHARGED),
                moved(4, "-10", AccountReason.PAID),
                moved(40, "20", AccountReason.CHARGED));

        assertThat(open).extracting(OpenItem::boughtOn).containsExactly(MARCH.plusDays(40));
        assertThat(open.getFirst().open()).isEqualTo(Money.euros(20));
    }

    @Test
    void countsTheTermFromTheInvoice() {
        var open = open(Map.of(sale(0), MARCH.plusDays(20)), moved(0, "10", AccountReason.CHARGED));

        assertThat(open.getFirst().dueOn()).isEqualTo(MARCH.plusDays(50));
    }

    @Test
    void isNotDueBeforeTheDayOnItsInvoice() {
        var invoiced = Map.of(sale(0), MARCH.plusDays(2));
        var movements = List.of(moved(0, "10", AccountReason.CHARGED));

        assertThat(due(new PaymentTerm(10, false), invoiced, movements)).isEqualTo(MARCH.plusDays(32));
        assertThat(due(new PaymentTerm(45, false), invoiced, movements)).isEqualTo(MARCH.plusDays(47));
        assertThat(due(new PaymentTerm(10, false), Map.of(), movements)).isEqualTo(MARCH.plusDays(10));
    }

    private static LocalDate due(
            PaymentTerm term, Map<SaleNumber, LocalDate> invoiced, List<AccountMovement> movements) {
        return new OpenItems(term, TERM, ZoneOffset.UTC, invoiced)
                .of(movements)
                .getFirst()
                .dueOn();
    }

    @Test
    void isNothingOnceAllIsPaid() {
        assertThat(open(Map.of())).isEmpty();
        assertThat(open(Map.of(), moved(0, "10", AccountReason.CHARGED), moved(1, "-10", AccountReason.PAID)))
                .isEmpty();
    }

    @Test
    void keepsWhatRecordsMovedBetweenEachOtherOnce() {
        assertThat(open(
                        Map.of(),
                        moved(0, "10", AccountReason.CHARGED),
                        moved(4, "-10", AccountReason.MERGED),
                        moved(4, "10", AccountReason.MERGED)))
                .extracting(OpenItem::boughtOn)
                .as("as old as the purchase, not as the merge")
                .containsExactly(MARCH);
        assertThat(open(Map.of(), moved(4, "10", AccountReason.MERGED)))
                .singleElement()
                .extracting(OpenItem::open)
                .isEqualTo(Money.euros(10));
    }

    @ParameterizedTest
    @CsvSource({"30, 2026-03-31", "0, 2026-03-01", "45 eom, 2026-04-30", "0 eom, 2026-03-31", "60, 2026-04-30"})
    void knowsTermsThatMayBeAgreed(String typed, LocalDate due) {
        var term = PaymentTerm.read(typed).orElseThrow();

        assertThat(term.dueOn(MARCH)).isEqualTo(due);
        assertThat(term).hasToString(typed);
    }

    @ParameterizedTest
    @CsvSource({"61", "46 eom", "-1", "thirty", "''"})
    void refusesTermsThatTheLawForbids(String typed) {
        assertThat(PaymentTerm.read(typed)).isEmpty();
    }

    @Test
    void sortsByAge() {
        assertThat(List.of(AgeBand.of(-1), AgeBand.of(0))).containsOnly(AgeBand.NOT_DUE);
        assertThat(List.of(AgeBand.of(1), AgeBand.of(30))).containsOnly(AgeBand.TO_30);
        assertThat(List.of(AgeBand.of(31), AgeBand.of(60))).containsOnly(AgeBand.TO_60);
        assertThat(List.of(AgeBand.of(61), AgeBand.of(90))).containsOnly(AgeBand.TO_90);
        assertThat(AgeBand.of(91)).isEqualTo(AgeBand.OVER_90);
    }

    @Test
    void reckonsInterestByTheDay() {
        var rules = new ReminderRules(7, 15, Money.euros(10), Percent.of("12.15"));
        var item = new OpenItem(null, MARCH, MARCH, Money.euros(1000), Money.euros(1000), true);

        assertThat(rules.interestOn(item, 365)).isEqualTo(Money.of("121.50"));
        assertThat(rules.interestOn(item, 1)).isEqualTo(Money.of("0.33"));
        assertThat(rules.interestOn(item, 0)).isEqualTo(Money.ZERO);
        assertThat(ReminderRules.DEFAULT.interestOn(item, 365)).isEqualTo(Money.ZERO);
        assertThat(ReminderRules.read(rules.text())).contains(rules);
        assertThat(ReminderRules.read(ReminderRules.DEFAULT.text())).contains(ReminderRules.DEFAULT);
        assertThat(ReminderRules.read("0 15 10.00 -")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReminderRules(7, 15, Money.ZERO, Percent.of("30.01")));
    }

    private static List<OpenItem> open(Map<SaleNumber, LocalDate> invoiced, AccountMovement... movements) {
        return new OpenItems(TERM, TERM, ZoneOffset.UTC, invoiced).of(List.of(movements));
    }

    private static SaleNumber sale(int day) {
        return new SaleNumber(TillId.FIRST, day + 1);
    }

    private static AccountMovement moved(int day, String amount, AccountReason reason) {
        return new AccountMovement(
                new CustomerId(1),
                MARCH.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC),
                Money.of(amount),
                reason,
                reason == AccountReason.MERGED ? null : sale(day),
                "Camille");
    }
}
