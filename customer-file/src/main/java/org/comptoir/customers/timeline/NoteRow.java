package org.comptoir.customers.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;
import org.hibernate.Length;

@Entity
@Table(name = "customer_note")
class NoteRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customer_note_seq")
    @SequenceGenerator(name = "customer_note_seq", sequenceName = "customer_note_seq", allocationSize = 50)
    long id;

    @Column(name = "customer_id")
    long customerId;

    @Column(name = "taken_at")
    Instant takenAt;

    @Column(name = "staff_name")
    String staffName;

    @Column(name = "content", length = Length.LONG32)
    String content;

    static NoteRow of(CustomerId customer, Instant takenAt, String staffName, String text) {
        var row = new NoteRow();
        row.customerId = customer.value();
        row.takenAt = takenAt;
        row.staffName = staffName;
        row.content = text.strip();
        return row;
    }

    Note note() {
        return new Note(new NoteId(id), new CustomerId(customerId), takenAt, staffName, content);
    }
}
