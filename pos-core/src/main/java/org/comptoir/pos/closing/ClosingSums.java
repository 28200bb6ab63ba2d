package org.comptoir.pos.closing;

import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.cash.CashMovementKind;
import org.comptoir.pos.cash.CashMovements;
import org.comptoir.pos.cash.CashTotals;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.sales.SalesCheck;
import org.comptoir.pos.sales.SignedSale;
import org.comptoir.pos.till.TillId;
import org.jspecify.annotations.Nullable;

/// Adds up a till's signed sales from one closing to the next and compares the sums with what each closing signed: a
/// sale that was taken out of the tables before the day was closed is missing in the one and stands in the other.
final class ClosingSums implements SalesCheck.Listener {

    private final Database database;
    private final TillId till;
    private final Consumer<Finding> findings;
    private final Iterator<JournalEntry> closings;
    private final long lastClosing;

    private SoldSums sold = new SoldSums();
    private long perpetual;
    private long nextFloat;
    private long lastMovement;
    private @Nullable SignedClosing next;

    /// Only the closings that are there by now are checked: their sales are there too.
    ClosingSums(Database database, TillId till, Consumer<Finding> findings) {
        this.database = database;
        this.till = till;
        this.findings = findings;
        var signed = new SignedClosings(database, till);
        lastClosing = signed.last().map(JournalEntry::number).orElse(0L);
        closings = signed.pagesAfter(Long.MIN_VALUE).flatMap(List::stream).iterator();
        advance();
    }

    @Override
    public void sale(long number, SignedSale signed) {
        while (next != null && number > next.closing().figures().lastSale()) {
            compare(next);
            advance();
        }
        sold.add(number, signed);
    }

    /// To be called once all sales were given.
    void finish() {
        while (next != null) {
            compare(next);
            advance();
        }
    }

    private void advance() {
        next = null;
        while (next == null && closings.hasNext()) {
            var entry = closings.next();
            if (entry.number() > lastClosing) {
                return;
            }
            try {
                next = SignedClosing.read(entry.content());
            } catch (IllegalArgumentException e) {
                findings.accept(new Finding.Unreadable(ClosingsCheck.subject(till, entry.number())));
            }
        }
    }

    private void compare(SignedClosing signed) {
        var closing = signed.closing();
        var figures = closing.figures();
        var subject = ClosingsCheck.subject(till, closing.number());
        var closed = SoldSums.of(figures);
        compare(subject, "sales", sold.sales(), closed.sales());
        if (sold.sales() == closed.sales()) {
            compare(subject, "first", sold.first(), closed.first());
        }
        var keys = new TreeSet<>(sold.byKey().keySet());
        keys.addAll(closed.byKey().keySet());
        keys.forEach(key -> compare(subject, key, sold.of(key), closed.of(key)));
        compare(
                subject,
                "perpetual",
                Math.addExact(perpetual, sold.of("turnover")),
                figures.perpetual().cents());
        compare(subject, "float", nextFloat, figures.openingFloat().cents());
        compareCash(subject, figures.cash());
        perpetual = figures.perpetual().cents();
        nextFloat = closing.nextFloat().cents();
        sold = new SoldSums();
    }

    /// What was moved in the drawer since the closing before.
    private void compareCash(Subject subject, CashTotals closed) {
        var after = lastMovement;
        var moved = database.read(
                session -> CashTotals.of(closed.last(), CashMovements.between(session, till, after, closed.last())));
        for (var kind : CashMovementKind.values()) {
            compare(
                    subject,
                    "movements." + kind,
                    moved.amount(kind).cents(),
                    closed.amount(kind).cents());
        }
        lastMovement = Math.max(after, closed.last());
    }

    private void compare(Subject subject, String field, long expected, long signed) {
        if (expected != signed) {
            findings.accept(new Finding.Unbalanced(subject, field, Long.toString(expected), Long.toString(signed)));
        }
    }
}
