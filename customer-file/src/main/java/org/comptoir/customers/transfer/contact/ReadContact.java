package org.comptoir.customers.transfer.contact;

/// One row or card of a file, valid or not.
public sealed interface ReadContact permits ImportedContact, InvalidRow {

    /// The row as numbered by a spreadsheet, or the number of the card in the file, from 1.
    int row();
}
