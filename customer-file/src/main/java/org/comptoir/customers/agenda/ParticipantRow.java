package org.comptoir.customers.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.comptoir.customers.agenda.event.Participant;
import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.StaffId;

@Entity
@Table(name = "appointment_participant")
class ParticipantRow {

    enum Kind {
        STAFF,
        CUSTOMER,
        SUPPLIER,
        GUEST
    }

    @Embeddable
    record Key(
            @Column(name = "appointment_id") long appointmentId,
            @Column(name = "position") int position) implements Serializable {}

    @EmbeddedId
    Key key = new Key(0, 0);

    @Column(name = "kind")
    String kind;

    /// 0 for whoever has no record.
    @Column(name = "participant_id")
    long participantId;

    @Column(name = "name")
    String name;

    static ParticipantRow of(long appointment, int position, Participant participant) {
        var row = new ParticipantRow();
        row.key = new Key(appointment, position);
        row.name = participant.name();
        switch (participant) {
            case Participant.Colleague(var id, var name) -> row.take(Kind.STAFF, id.value());
            case Participant.Client(var id, var name) -> row.take(Kind.CUSTOMER, id.value());
            case Participant.Vendor(var id, var name) -> row.take(Kind.SUPPLIER, id.value());
            case Participant.Guest(var name) -> row.take(Kind.GUEST, 0);
        }
        return row;
    }

    private void take(Kind whose, long id) {
        kind = whose.name();
        participantId = id;
    }

    Participant participant() {
        return switch (Kind.valueOf(kind)) {
            case STAFF -> new Participant.Colleague(new StaffId(participantId), name);
            case CUSTOMER -> new Participant.Client(new CustomerId(participantId), name);
            case SUPPLIER -> new Participant.Vendor(new SupplierId(participantId), name);
            case GUEST -> new Participant.Guest(name);
        };
    }
}
