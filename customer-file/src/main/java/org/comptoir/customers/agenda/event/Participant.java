package org.comptoir.customers.agenda.event;

import org.comptoir.pos.catalogue.article.SupplierId;
import org.comptoir.pos.contact.CustomerId;
import org.comptoir.pos.staff.StaffId;

/// Who comes to an appointment, with the name they had when it was made.
public sealed interface Participant {

    int MAX_NAME = 400;

    record Colleague(StaffId id, String name) implements Participant {}

    record Client(CustomerId id, String name) implements Participant {}

    record Vendor(SupplierId id, String name) implements Participant {}

    /// Somebody of whom the shop has no record.
    record Guest(String name) implements Participant {}

    String name();
}
