package org.comptoir.customers.timeline;

import java.time.Instant;
import org.comptoir.pos.contact.CustomerId;

/// Something worth remembering about a customer: a wish, a conversation, a call.
public record Note(NoteId id, CustomerId customer, Instant takenAt, String staffName, String text) {}
