package org.comptoir.customers.timeline;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.customers.customer.details.CardNumber;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.contact.merged.MergedCustomer;
import org.comptoir.pos.contact.merged.MergedCustomers;
import org.comptoir.pos.database.Chunks;
import org.comptoir.pos.database.Database;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.hibernate.StatelessSession;

/// Staff's notes about customers.
public final class Notes {

    private final Database database;
    private final Clock clock;

    public Notes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public NoteResult add(SignedInStaff signedIn, CustomerId customer, String text) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        if (text.isBlank()) {
            return new NoteResult.Empty();
        }
        if (CardNumber.isIn(text)) {
            return new NoteResult.HoldsCardNumber();
        }
        return new NoteResult.Taken(
                database.write(session -> add(session, customer, clock.instant(), signedIn.name(), text)));
    }

    /// Adds a note within the caller's transaction, such as that of an import.
    public Note add(StatelessSession session, CustomerId customer, Instant takenAt, String staffName, String text) {
        var row = NoteRow.of(customer, takenAt, staffName, text);
        session.insert(row);
        return row.note();
    }

    /// Deletes a note; adding the same text again undoes this.
    public void remove(SignedInStaff signedIn, NoteId note) {
        signedIn.require(Permission.EDIT_CUSTOMERS);
        database.run(session -> session.createMutationQuery("delete from NoteRow where id = :id")
                .setParameter("id", note.value())
                .executeUpdate());
    }

    /// Newest first.
    public List<Note> ofCustomer(CustomerId customer, int limit) {
        return database.read(session -> session
                .createSelectionQuery(
                        "from NoteRow where customerId in (:customers) order by takenAt desc, id desc", NoteRow.class)
                .setParameterList("customers", MergedCustomers.idsOf(session, customer))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(NoteRow::note)
                .toList());
    }

    /// The texts of the notes about these customers, in all their records, oldest first, within the caller's
    /// transaction.
    public static Map<CustomerId, List<String>> textsOf(StatelessSession session, Collection<CustomerId> customers) {
        var asked = Set.copyOf(customers);
        var current = MergedCustomers.of(session, asked).stream()
                .collect(Collectors.toMap(MergedCustomer::customer, MergedCustomer::current));
        var rows = new ArrayList<NoteRow>();
        var ids = Stream.concat(asked.stream(), current.keySet().stream())
                .map(CustomerId::value)
                .distinct()
                .toList();
        for (var some : Chunks.of(ids)) {
            rows.addAll(session.createSelectionQuery("from NoteRow where customerId in :ids", NoteRow.class)
                    .setParameter("ids", some)
                    .getResultList());
        }
        rows.sort(Comparator.comparing((NoteRow row) -> row.takenAt).thenComparing(row -> row.id));
        var texts = new HashMap<CustomerId, List<String>>();
        for (var row : rows) {
            var customer = new CustomerId(row.customerId);
            Stream.concat(Stream.of(customer), Stream.ofNullable(current.get(customer)))
                    .filter(asked::contains)
                    .forEach(whose -> texts.computeIfAbsent(whose, key -> new ArrayList<>())
                            .add(row.content));
        }
        return texts;
    }

    /// Adds notes that came with the customers, within the caller's transaction.
    public static void addAll(
            StatelessSession session, Map<CustomerId, List<String>> texts, Instant takenAt, String staffName) {
        var rows = new ArrayList<NoteRow>();
        texts.forEach(
                (customer, notes) -> notes.forEach(text -> rows.add(NoteRow.of(customer, takenAt, staffName, text))));
        if (!rows.isEmpty()) {
            session.insertMultiple(rows);
        }
    }
}
