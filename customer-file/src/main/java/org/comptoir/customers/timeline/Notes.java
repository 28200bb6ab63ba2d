package org.comptoir.customers.timeline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.comptoir.customers.customer.details.CardNumber;
import org.comptoir.pos.contact.CustomerId;
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
        var row = new NoteRow();
        row.customerId = customer.value();
        row.takenAt = takenAt;
        row.staffName = staffName;
        row.content = text.strip();
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
                        "from NoteRow where customerId = :customer order by takenAt desc, id desc", NoteRow.class)
                .setParameter("customer", customer.value())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(NoteRow::note)
                .toList());
    }
}
