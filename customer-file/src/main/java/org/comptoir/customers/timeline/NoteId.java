package org.comptoir.customers.timeline;

/// Identifies a note.
public record NoteId(long value) {}
