package org.comptoir.desktop.till.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.sales.tender.CashRounding;
import org.comptoir.pos.vouchers.VoucherCode;

/// The tenders given for a bill, and the amount still due.
final class TenderedSoFar {

    private final Money total;
    private final List<ReceivedTender> given = new ArrayList<>();
    private CashRounding rounding = CashRounding.NONE;
    private Money lastMealVoucher;
    private Function<List<Tender>, Money> raise = tenders -> Money.ZERO;

    TenderedSoFar(Money total) {
        this.total = total;
        lastMealVoucher = total;
    }

    /// Sets how a bill is rounded that is paid in cash alone.
    void use(CashRounding rule) {
        rounding = rule;
    }

    /// Sets by how much points among the tenders raise the total.
    void use(Function<List<Tender>, Money> rule) {
        raise = rule;
    }

    /// Of the bill, raised by what points in it have given back.
    Money total() {
        return holdsPoints() ? total.plus(raise.apply(tenders(List.of()))) : total;
    }

    /// By how much one more tender raises the total.
    Money raisedBy(Tender more) {
        return more instanceof Tender.Points ? raise.apply(tenders(List.of(more))) : Money.ZERO;
    }

    /// What is due without any rounding.
    Money due() {
        return total().minus(
                        Money.sum(given.stream().map(ReceivedTender::amount).toList()));
    }

    /// What is due if it is paid by these means.
    Money due(TenderMeans means) {
        return due().plus(rounding(means));
    }

    /// By how much the bill is rounded if it is paid by these means: only if all of it is paid in cash.
    Money rounding(TenderMeans means) {
        var isCashAlone = means.kind() == TenderKind.CASH
                && given.stream().allMatch(received -> received.kind() == TenderKind.CASH);
        return isCashAlone ? rounding.round(total).minus(total) : Money.ZERO;
    }

    List<ReceivedTender> given() {
        return List.copyOf(given);
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    /// Meal vouchers are counted together.
    void add(ReceivedTender received) {
        if (!(received.tender() instanceof Tender.MealVouchers more)) {
            given.add(received);
            return;
        }
        if (more.pieces() == 1) {
            lastMealVoucher = more.amount();
        }
        for (var i = 0; i < given.size(); i++) {
            if (given.get(i).tender() instanceof Tender.MealVouchers known) {
                var together = new Tender.MealVouchers(
                        known.pieces() + more.pieces(), known.amount().plus(more.amount()));
                given.set(i, new ReceivedTender(received.means(), together, Money.ZERO));
                return;
            }
        }
        given.add(received);
    }

    void takeBack(int index) {
        if (index < given.size()) {
            given.remove(index);
        }
    }

    boolean holdsPoints() {
        return given.stream().anyMatch(received -> received.kind() == TenderKind.POINTS);
    }

    boolean holds(VoucherCode code) {
        return given.stream()
                .anyMatch(received -> received.tender() instanceof Tender.VoucherTender(var known, var ignored)
                        && known.equals(code));
    }

    /// The value of the last single one: the next is often worth as much. All that is due before the first.
    Money lastMealVoucher() {
        return lastMealVoucher;
    }

    int mealPieces() {
        return given.stream()
                .mapToInt(received -> received.tender() instanceof Tender.MealVouchers meals ? meals.pieces() : 0)
                .sum();
    }

    Money mealAmount() {
        return Money.sum(given.stream()
                .filter(received -> received.kind() == TenderKind.MEAL_VOUCHER)
                .map(ReceivedTender::amount)
                .toList());
    }

    /// All tenders given so far, followed by these.
    List<Tender> tenders(List<Tender> last) {
        var all = new TenderedSoFar(total);
        given.forEach(all::add);
        last.forEach(tender -> all.add(new ReceivedTender(TenderMeans.of(tender.kind()), tender, Money.ZERO)));
        return all.given.stream().map(ReceivedTender::tender).toList();
    }
}
