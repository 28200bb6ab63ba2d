package org.comptoir.pos.spreadsheet;

/// A row that an import did not take.
///
/// @param reason in words, in the language of who imports
public record RefusedRow(TableRow row, String reason) {}
