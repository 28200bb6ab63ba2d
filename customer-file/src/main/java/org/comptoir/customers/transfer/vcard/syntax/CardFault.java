package org.comptoir.customers.transfer.vcard.syntax;

/// Why a card cannot be read as it stands.
public enum CardFault {
    NONE,
    /// The file ends within it.
    CUT_SHORT,
    /// Another card begins within it.
    INTERRUPTED,
    /// Its beginning is missing.
    NO_BEGIN,
    /// It holds more lines, or longer ones, than a contact has.
    OVERFULL
}
