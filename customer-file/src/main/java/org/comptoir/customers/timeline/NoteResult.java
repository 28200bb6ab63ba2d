package org.comptoir.customers.timeline;

/// What became of a note.
public sealed interface NoteResult {

    record Taken(Note note) implements NoteResult {}

    /// It said nothing; nothing was kept.
    record Empty() implements NoteResult {}

    /// It holds what looks like the number of a bank card, which is never kept; nothing was.
    record HoldsCardNumber() implements NoteResult {}
}
