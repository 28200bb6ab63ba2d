package org.comptoir.program.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.sales.Sale;
import org.comptoir.pos.sales.Tender;
import org.comptoir.pos.vouchers.VoucherCode;

/// What the customers of a simulated till pay with: notes, cards, and the vouchers that this till issued.
final class SimulatedPurse {

    private static final Money NOTE = Money.euros(10);

    /// The law of the countries of the shop allows more.
    private static final Money MAX_CASH = Money.euros(500);

    private static final int MAX_VOUCHERS = 50;

    /// @param fresh whether nothing was spent of it
    private record Held(VoucherCode code, Money left, boolean fresh) {}

    private final Random random;
    private final List<Held> vouchers = new ArrayList<>();

    SimulatedPurse(Random random) {
        this.random = random;
    }

    /// By card, or in notes of ten if the law allows that much cash; nothing where nothing is due.
    List<Tender> pay(Money due) {
        if (!due.isPositive()) {
            return List.of();
        }
        if (due.compareTo(MAX_CASH) >= 0 || random.nextInt(3) == 0) {
            return List.of(new Tender.Card(due));
        }
        return List.of(notes(due));
    }

    private static Tender notes(Money due) {
        var notes = (due.cents() + NOTE.cents() - 1) / NOTE.cents();
        return new Tender.Cash(NOTE.times(Math.max(1, notes)));
    }

    /// A part by card or cheque, the rest in notes.
    List<Tender> paySplit(Money due) {
        var part = due.scaled(1, 2);
        var rest = due.minus(part);
        if (!part.isPositive() || rest.compareTo(MAX_CASH) >= 0) {
            return pay(due);
        }
        return List.of(random.nextBoolean() ? new Tender.Card(part) : new Tender.Cheque(part), notes(rest));
    }

    /// A part by voucher: half of what it is worth at first, then the rest.
    List<Tender> payByVoucher(Money due) {
        if (vouchers.isEmpty() || !due.isPositive()) {
            return pay(due);
        }
        var held = vouchers.removeLast();
        var half = held.left().scaled(1, 2);
        var wanted = held.fresh() && half.isPositive() ? half : held.left();
        var amount = wanted.compareTo(due) < 0 ? wanted : due;
        var left = held.left().minus(amount);
        if (left.isPositive()) {
            vouchers.addFirst(new Held(held.code(), left, false));
        }
        var tenders = new ArrayList<Tender>();
        tenders.add(new Tender.VoucherTender(held.code(), amount));
        tenders.addAll(pay(due.minus(amount)));
        return tenders;
    }

    /// Keeps the vouchers that were issued by a sale.
    void take(Sale sale) {
        for (var line : sale.vouchersSold()) {
            if (vouchers.size() < MAX_VOUCHERS) {
                vouchers.addFirst(new Held(new VoucherCode(line.code()), line.total(), true));
            }
        }
    }
}
