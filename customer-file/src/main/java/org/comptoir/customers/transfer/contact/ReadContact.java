package org.comptoir.customers.transfer.contact;

/// One row or card of a file, understood or not.
public sealed interface ReadContact permits ImportedContact, InvalidRow {

    /// The row as a spreadsheet numbers it, or which card of the file it is, from 1.
    int row();
}
