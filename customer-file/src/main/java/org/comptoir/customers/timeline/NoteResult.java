package org.comptoir.customers.timeline;

/// The outcome of adding a note.
public sealed interface NoteResult {

    record Taken(Note note) implements NoteResult {}

    /// The text was empty; nothing was saved.
    record Empty() implements NoteResult {}

    /// The text contains what looks like a bank card number, which is never stored; nothing was saved.
    record HoldsCardNumber() implements NoteResult {}
}
