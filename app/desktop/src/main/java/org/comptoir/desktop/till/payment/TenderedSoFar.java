package org.comptoir.desktop.till.payment;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.sales.TenderKind;
import org.comptoir.pos.vouchers.VoucherCode;

/// The tenders given for a bill, and the amount still due.
final class TenderedSoFar {

    private final Money total;
    private final List<ReceivedTender> given = new ArrayList<>();

    TenderedSoFar(Money total) {
        this.total = total;
    }

    Money total() {
        return total;
    }

    Money due() {
        return total.minus(Money.sum(given.stream().map(ReceivedTender::amount).toList()));
    }

    List<ReceivedTender> given() {
        return List.copyOf(given);
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    void add(ReceivedTender received) {
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

    /// All tenders given so far, followed by these.
    List<Tender> tenders(List<Tender> last) {
        var tenders = new ArrayList<>(given.stream().map(ReceivedTender::tender).toList());
        tenders.addAll(last);
        return tenders;
    }
}
