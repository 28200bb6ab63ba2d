package org.comptoir.customers.transfer.contact;

/// A row or card that cannot become a customer.
///
/// @param detail what the reason refers to, such as the damaged number; may be empty
public record InvalidRow(int row, RowProblem problem, String detail) implements ReadContact {}
