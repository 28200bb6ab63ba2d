package org.comptoir.pos.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.comptoir.pos.audit.Finding;
import org.comptoir.pos.audit.Subject;
import org.comptoir.pos.audit.Subject.Kind;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.journal.JournalEntry;
import org.comptoir.pos.till.TillId;
import org.hibernate.HibernateException;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/// Compares the closings of a till and their parts with the signed entries of their numbers, both ways. What they add
/// up is checked by [ClosingSums].
final class ClosingsCheck {

    private final Database database;
    private final TillId till;
    private final SignedClosings signed;

    ClosingsCheck(Database database, TillId till) {
        this.database = database;
        this.till = till;
        this.signed = new SignedClosings(database, till);
    }

    static Subject subject(TillId till, long number) {
        return new Subject(Kind.CLOSING, till + "-" + number);
    }

    void run(Consumer<Finding> findings) {
        runAfter(Long.MIN_VALUE, findings);
    }

    /// Only the closings above a number.
    void runAfter(long number, Consumer<Finding> findings) {
        var last = number;
        for (var entries = signed.page(last); !entries.isEmpty(); entries = signed.page(last)) {
            compare(last, entries).forEach(findings);
            last = entries.getLast().number();
        }
        unsigned(last, findings);
    }

    /// The rows are read before the entries: a closing made meanwhile has its entry then.
    private void unsigned(long after, Consumer<Finding> findings) {
        var numbers = database.read(session -> ofTill(
                        session,
                        "select number from DayClosingRow where tillId = :till and number > :after"
                                + " and number <= :last order by number",
                        Long.class,
                        after,
                        Long.MAX_VALUE)
                .getResultList());
        var entries = signed.page(after).stream().map(JournalEntry::number).toList();
        numbers.stream()
                .filter(number -> !entries.contains(number))
                .forEach(number -> findings.accept(new Finding.Unsigned(subject(till, number))));
    }

    /// A value that no closing can have makes all of them unreadable: then they are halved until it is alone.
    private List<Finding> compare(long after, List<JournalEntry> entries) {
        try {
            return database.read(session -> compare(session, after, entries));
        } catch (IllegalArgumentException | ArithmeticException | HibernateException e) {
            if (entries.size() == 1) {
                return List.of(
                        new Finding.Unreadable(subject(till, entries.getFirst().number())));
            }
            var half = entries.size() / 2;
            var findings = new ArrayList<>(compare(after, entries.subList(0, half)));
            findings.addAll(compare(entries.get(half - 1).number(), entries.subList(half, entries.size())));
            return findings;
        }
    }

    private List<Finding> compare(StatelessSession session, long after, List<JournalEntry> entries) {
        var last = entries.getLast().number();
        var rows = new TreeMap<Long, DayClosingRow>();
        var findings = new ArrayList<Finding>();
        ofTill(
                        session,
                        "from DayClosingRow where tillId = :till and number > :after and number <= :last"
                                + " order by number, id",
                        DayClosingRow.class,
                        after,
                        last)
                .getResultStream()
                .filter(row -> rows.putIfAbsent(row.number, row) != null)
                .forEach(twice -> findings.add(new Finding.Unsigned(subject(till, twice.number))));
        var parts = ofTill(
                        session,
                        "select p from DayClosingPartRow p join DayClosingRow c on c.id = p.closingId"
                                + " where c.tillId = :till and c.number > :after and c.number <= :last order by p.id",
                        DayClosingPartRow.class,
                        after,
                        last)
                .getResultStream()
                .collect(Collectors.groupingBy(part -> part.closingId));
        entries.forEach(entry -> findings.addAll(compare(entry, rows, parts)));
        rows.keySet().forEach(number -> findings.add(new Finding.Unsigned(subject(till, number))));
        return findings;
    }

    private <R> SelectionQuery<R> ofTill(StatelessSession session, String query, Class<R> type, long after, long last) {
        return session.createSelectionQuery(query, type)
                .setParameter("till", till.value())
                .setParameter("after", after)
                .setParameter("last", last);
    }

    private List<Finding> compare(
            JournalEntry entry, Map<Long, DayClosingRow> rows, Map<Long, List<DayClosingPartRow>> parts) {
        var subject = subject(till, entry.number());
        var row = rows.remove(entry.number());
        if (row == null) {
            return List.of(new Finding.Missing(subject));
        }
        try {
            var closing = row.closing(parts.getOrDefault(row.id, List.of()));
            var findings = new ArrayList<>(SignedClosing.read(entry.content()).differences(subject, closing));
            compareColumns(subject, row, closing, entry, findings);
            return findings;
        } catch (IllegalArgumentException | ArithmeticException | NoSuchElementException e) {
            return List.of(new Finding.Unreadable(subject));
        }
    }

    /// Sums that are read from columns of their own are told only where the parts are right.
    private static void compareColumns(
            Subject subject, DayClosingRow row, DayClosing closing, JournalEntry entry, List<Finding> findings) {
        if (findings.isEmpty()) {
            var figures = closing.figures();
            compare(subject, "turnover", cents(figures.turnover().cents()), cents(row.turnoverCents), findings);
            compare(subject, "expected", cents(figures.cashExpected().cents()), cents(row.cashExpectedCents), findings);
        }
        compare(subject, "signature", entry.signature(), row.signature, findings);
        compare(subject, "mark", entry.signatureExcerpt(), row.mark, findings);
    }

    private static String cents(long cents) {
        return Long.toString(cents);
    }

    private static void compare(Subject subject, String field, String expected, String stored, List<Finding> findings) {
        if (!expected.equals(stored)) {
            findings.add(new Finding.Changed(subject, field, expected, stored));
        }
    }
}
