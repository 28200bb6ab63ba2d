package org.comptoir.pos.tabular;

/// A row that an import did not take.
///
/// @param reason in words, in the language of who imports
public record RefusedRow(TableRow row, String reason) {}
