package org.comptoir.app.payment;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.app.payment.page.TenderKind;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.vouchers.VoucherCode;

/// What was given for a bill already, and what is still due.
final class Tally {

    private final Money total;
    private final List<Means> given = new ArrayList<>();

    Tally(Money total) {
        this.total = total;
    }

    Money total() {
        return total;
    }

    Money due() {
        return total.minus(Money.sum(given.stream().map(Means::amount).toList()));
    }

    List<Means> given() {
        return List.copyOf(given);
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    void add(Means means) {
        given.add(means);
    }

    void takeBack(int index) {
        if (index < given.size()) {
            given.remove(index);
        }
    }

    boolean holdsPoints() {
        return given.stream().anyMatch(means -> means.kind() == TenderKind.POINTS);
    }

    boolean holds(VoucherCode code) {
        return given.stream()
                .anyMatch(means ->
                        means.tender() instanceof Tender.VoucherTender(var known, var ignored) && known.equals(code));
    }

    /// All that was given, and at last this.
    List<Tender> tenders(List<Tender> last) {
        var tenders = new ArrayList<>(given.stream().map(Means::tender).toList());
        tenders.addAll(last);
        return tenders;
    }
}
