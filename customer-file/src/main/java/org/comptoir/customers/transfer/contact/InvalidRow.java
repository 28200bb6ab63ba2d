package org.comptoir.customers.transfer.contact;

/// A row or card that cannot become a customer.
///
/// @param detail what the reason is about, such as the spoiled number; may be empty
public record InvalidRow(int row, RowProblem problem, String detail) implements ReadContact {}
